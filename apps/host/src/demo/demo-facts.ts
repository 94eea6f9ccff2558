import { createHmac } from 'node:crypto';

/** What the demo tenant is called and how one gets in. It exists only with the embedded database. */
export const DEMO = {
  tenantName: 'Contoso MSP',
  email: 'demo@tallylink.example',
  userName: 'Demo User',
  password: 'tallylink-demo',
  apiKeyName: 'demo',
  linkName: 'interworks.cloud to Autotask',
} as const;

/** What the demo's PSA puts on what is created from the grid. It has two billing codes for services, so that one is chosen. */
export const DEMO_DEFAULTS = { ownerResourceId: 29_682_885, serviceBillingCodeId: 29_683_278 } as const;

/** The sandboxes' made-up log-in facts; their pages show them too, and they open nothing else. */
export const SANDBOX_ACCESS = {
  interworks: {
    clientKey: '6f1d2a54-73c1-4be5-9a0e-2b7d5c8e1f90',
    clientSecret: 'c2FuZGJveC1jbGllbnQtc2VjcmV0LTAwMQ==',
    username: 'tallylink-sync',
    password: 'sandbox-only-4101',
  },
  autotask: {
    userName: 'api-user@sandbox.example',
    secret: 'autotask-sandbox-secret',
    integrationCode: 'TALLYLINKSANDBOX',
  },
} as const;

/** The same key at every start of one installation, so that scripts that know it go on working. */
export function demoApiKey(secretKey: string): string {
  return `tl_${createHmac('sha256', secretKey).update('demo api key').digest('base64url')}`;
}
