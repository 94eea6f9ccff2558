import type { SandboxReply, SandboxRequest } from '@tallylink/connector-testing';
import type { AutotaskWorld } from '../autotask-state.js';
import { access } from './authenticate.js';
import { requestsInWindow } from './limits.js';
import { allEntityInfo } from './metadata.js';
import { errors, ok } from './replies.js';
import type { InformationKind } from './routes.js';

/** Answers a path that has no entity. */
export function answerInformation(
  kind: InformationKind,
  request: SandboxRequest,
  world: AutotaskWorld,
): SandboxReply {
  switch (kind) {
    case 'zone':
      return zone(request);
    case 'versions':
      return ok({ apiVersions: ['V1.0', 'V2.0'] });
    case 'version':
      return ok({ majorVersion: '2026', minorVersion: '3', build: '0', customerType: 'Production' });
    case 'threshold':
      return ok({
        externalRequestThreshold: world.switchValue('requestThreshold'),
        requestThresholdTimeframe: 60,
        currentTimeframeRequestCount: requestsInWindow(world),
      });
    case 'modules':
      return ok({ modules: [1, 2, 3].map((key) => ({ key, value: true })) });
    case 'entities':
      return allEntityInfo(world);
    case 'authenticate':
      return ok({ authToken: null, expiration: null });
  }
}

/** The only call that needs no headers: which zone a user lives in. The address ends with a slash and has no version. */
function zone(request: SandboxRequest): SandboxReply {
  const user = [...request.query].find(([name]) => name.toLowerCase() === 'user')?.[1] ?? '';
  if (user.toLowerCase() !== access.userName) return errors('Zone information could not be determined');
  return ok({
    zoneName: 'Sandbox',
    url: `${request.origin}/ATServicesRest/`,
    webUrl: `${request.origin}/`,
    ci: 900_001,
  });
}
