import type { SandboxReply, SandboxRequest } from '@tallylink/connector-testing';
import { BadRequest, badRequest, plainError, vendorError } from './api/replies.js';
import { endpointName, findRoute } from './api/router.js';
import { isAuthorized, issueToken } from './api/token.js';
import { routes } from './routes.js';
import type { World } from './state.js';

const VERSIONS = ['3', '3.0', 'latest'];

function isTokenPath(request: SandboxRequest): boolean {
  return request.path.toLowerCase().replace(/\/$/, '') === '/oauth/token';
}

function token(request: SandboxRequest, world: World): SandboxReply {
  if (request.method === 'POST') return issueToken(request, world);
  return plainError(405, `The requested resource does not support http method '${request.method}'.`);
}

/** What stops a request before its route: no good token, or no good version. */
function refusal(request: SandboxRequest, world: World): SandboxReply | null {
  if (!isAuthorized(request, world))
    return plainError(401, 'Authorization has been denied for this request.');
  const version = request.headers['x-api-version']?.trim().toLowerCase() ?? '';
  if (VERSIONS.includes(version)) return null;
  return vendorError(
    404,
    'InvalidApiVersionError',
    `The API version '${version}' is not valid. Send one in the X-Api-Version header.`,
  );
}

/** Answers one request of the vendor's API. */
export function handle(request: SandboxRequest, world: World): SandboxReply {
  if (isTokenPath(request)) return token(request, world);
  const refused = refusal(request, world);
  if (refused) return refused;
  const found = findRoute(routes, request);
  if ('refused' in found) return found.refused;
  try {
    return found.route.handle({ request, world, ids: found.ids });
  } catch (error) {
    if (error instanceof BadRequest) return badRequest(error.message);
    throw error;
  }
}

/** What the vendor's limits and the journal count on. */
export function endpointOf(request: SandboxRequest): string {
  return isTokenPath(request) ? 'oauth/token' : endpointName(routes, request);
}
