import type { SandboxReply, SandboxRequest } from '@tallylink/connector-testing';
import { access } from './access.js';
import { Body } from './body.js';
import { addLine, changeLine } from './change-lines.js';
import { creations } from './create.js';
import { listReply } from './lists.js';
import { refusal, Refused, written } from './replies.js';
import type { World } from './state.js';

/** Answers one request. Must depend on nothing but its arguments, so that a replay after a restart gives the same. */
export function handle(request: SandboxRequest, world: World): SandboxReply {
  const delayMs = Number(world.switchValue('latencyMs'));
  return { ...answer(request, world), ...(delayMs > 0 ? { delayMs } : {}) };
}

/** What limits and the journal count on: the list's name. */
export const endpointOf = ({ path }: SandboxRequest): string => path.split('/')[2] ?? 'unknown';

function answer(request: SandboxRequest, world: World): SandboxReply {
  const threads = Number(world.switchValue('threadsPerEndpoint'));
  if ((world.inFlight?.(endpointOf(request)) ?? 0) > threads)
    return refusal(429, 'too_many_requests', `Only ${threads} requests at the same time.`);
  if (request.headers['authorization'] !== `Bearer ${access.apiKey}`)
    return refusal(401, 'unauthorized', 'The API key is not known.');
  try {
    return route(request, world) ?? refusal(404, 'not_found', `There is nothing at ${request.path}.`);
  } catch (error) {
    if (error instanceof Refused) return refusal(422, 'refused', error.message);
    throw error;
  }
}

/** The API's routes; take them from the vendor's documentation, not from the connector. */
function route(request: SandboxRequest, world: World): SandboxReply | null {
  const { method, path, bodyText } = request;
  const [, , endpoint = '', id, part] = path.split('/');
  if (method === 'GET' && endpoint === 'account') return { status: 200, json: account(world) };
  if (method === 'GET' && id === undefined) return listReply(endpoint, request, world.state);
  if (method === 'PATCH' && endpoint === 'contracts' && id) return moveEnd(id, new Body(bodyText), world);
  if (method !== 'POST') return null;
  if (endpoint === 'lines' && id && part === 'changes')
    return changeLine(id, new Body(bodyText), world.state);
  if (endpoint === 'lines' && id === undefined) return addLine(new Body(bodyText), world.state);
  return id === undefined ? (creations[endpoint]?.(new Body(bodyText), world.state) ?? null) : null;
}

function account(world: World): Readonly<Record<string, unknown>> {
  const currencies = new Set([...world.state.customers.values()].map((each) => each.currency));
  return { now: new Date(world.now()).toISOString(), currencies: [...currencies].sort() };
}

function moveEnd(id: string, body: Body, { state }: World): SandboxReply {
  const contract = state.contracts.get(id);
  if (!contract) return refusal(404, 'not_found', `There is no contract ${id}.`);
  state.contracts.set(id, { ...contract, end: body.day('end') });
  return { ...written(contract), status: 200 };
}
