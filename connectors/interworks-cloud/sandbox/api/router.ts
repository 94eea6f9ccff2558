import type { SandboxReply, SandboxRequest } from '@tallylink/connector-testing';
import type { World } from '../state.js';
import { plainError } from './replies.js';

/** What a route's handler receives; `ids` are the path's parameters in order. */
export interface Call {
  readonly request: SandboxRequest;
  readonly world: World;
  readonly ids: readonly string[];
}

export interface Route {
  readonly method: string;
  /** The path with `{}` for each parameter, for example `/api/invoices/{}/items`. */
  readonly path: string;
  readonly handle: (call: Call) => SandboxReply;
}

function segmentsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}

function match(route: Route, segments: readonly string[]): string[] | null {
  const wanted = segmentsOf(route.path);
  if (wanted.length !== segments.length) return null;
  const ids: string[] = [];
  for (const [index, segment] of segments.entries()) {
    if (wanted[index] === '{}') ids.push(segment);
    else if (wanted[index]!.toLowerCase() !== segment.toLowerCase()) return null;
  }
  return ids;
}

/** The route and its parameters; 405 for a known path with another verb, 404 for an unknown path. */
export function findRoute(
  routes: readonly Route[],
  request: SandboxRequest,
): { route: Route; ids: readonly string[] } | { refused: SandboxReply } {
  const segments = segmentsOf(request.path);
  const known = routes.flatMap((route) => {
    const ids = match(route, segments);
    return ids ? [{ route, ids }] : [];
  });
  const found = known.find(({ route }) => route.method === request.method);
  if (found) return found;
  const verb = request.method;
  return known.length > 0
    ? { refused: plainError(405, `The requested resource does not support http method '${verb}'.`) }
    : {
        refused: plainError(
          404,
          `No HTTP resource was found that matches the request URI '${request.origin}${request.path}'.`,
        ),
      };
}

/** The path's shape without ids, which limits and the journal count on. */
export function endpointName(routes: readonly Route[], request: SandboxRequest): string {
  const segments = segmentsOf(request.path);
  const route = routes.find((one) => match(one, segments) !== null);
  return route
    ? segmentsOf(route.path)
        .filter((part) => part !== 'api')
        .join('/')
        .replaceAll('{}', '{id}')
    : 'unknown';
}
