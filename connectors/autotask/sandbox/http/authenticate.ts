import type { SandboxReply, SandboxRequest } from '@tallylink/connector-testing';
import type { AutotaskWorld } from '../autotask-state.js';
import { errors } from './replies.js';

/** The API user of the stand-in. Made up, so no secret. */
export const access = {
  userName: 'api-user@sandbox.example',
  secret: 'autotask-sandbox-secret',
  integrationCode: 'TALLYLINKSANDBOX',
} as const;

/** The refusal of a request whose headers do not name the API user, or `null`. */
export function refuseStranger(request: SandboxRequest, world: AutotaskWorld): SandboxReply | null {
  const { username, secret, apiintegrationcode } = request.headers;
  const isUser = username?.toLowerCase() === access.userName;
  const isCode = apiintegrationcode === access.integrationCode;
  if (isUser && isCode && secret === access.secret) return null;
  if (world.switchValue('authenticationStyle') === 'old') {
    if (!isUser) return errors('The user is not known.');
    if (!isCode) return errors('IntegrationCode is invalid');
  }
  return {
    status: 401,
    headers: { 'www-authenticate': `Basic Realm="${new URL(request.origin).hostname}"` },
  };
}
