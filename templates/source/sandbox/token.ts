import type { SandboxReply, SandboxRequest } from '@tallylink/connector-testing';
import { access } from './access.js';
import { refusal } from './replies.js';
import type { World } from './state.js';

/** A token says itself when it ends, so that one from before a restart still holds. */
export function issueToken(request: SandboxRequest, world: World): SandboxReply {
  const { clientId, clientSecret } = parsed(request.bodyText);
  if (clientId !== access.clientId || clientSecret !== access.clientSecret)
    return refusal(401, 'invalid_client', 'The client id or its secret is wrong.');
  const expiresInSeconds = Number(world.switchValue('tokenLifeSeconds'));
  return { status: 200, json: { token: `t.${world.now() + expiresInSeconds * 1000}`, expiresInSeconds } };
}

export function isAuthorized({ headers }: SandboxRequest, world: World): boolean {
  const until = /^Bearer t\.(\d+(?:\.\d+)?)$/.exec(headers['authorization'] ?? '')?.[1];
  return until !== undefined && Number(until) > world.now();
}

function parsed(text: string): { clientId?: unknown; clientSecret?: unknown } {
  try {
    return Object(JSON.parse(text)) as { clientId?: unknown };
  } catch {
    return {}; // No JSON: no credentials either, which is answered as such.
  }
}
