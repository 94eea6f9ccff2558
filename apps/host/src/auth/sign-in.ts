import { hash, verify } from '@node-rs/argon2';
import { betterAuth } from 'better-auth';
import pg from 'pg';
import type { Configuration } from '../configuration/index.js';

/** Both names of this machine: people type either. */
function origins(portalOrigin: string): string[] {
  const { protocol, hostname, port } = new URL(portalOrigin);
  if (hostname !== 'localhost' && hostname !== '127.0.0.1') return [portalOrigin];
  return ['localhost', '127.0.0.1'].map((name) => `${protocol}//${name}${port ? `:${port}` : ''}`);
}

/** Sign-up, sign-in and sessions by e-mail and password. Tenants and keys are ours, not the library's. */
export function createSignIn(
  configuration: Pick<Configuration, 'databaseUrl' | 'portalOrigin' | 'authSecret'>,
) {
  const pool = new pg.Pool({ connectionString: configuration.databaseUrl, max: 5 });
  const auth = betterAuth({
    appName: 'Tallylink',
    basePath: '/api/auth',
    baseURL: configuration.portalOrigin,
    trustedOrigins: origins(configuration.portalOrigin),
    secret: configuration.authSecret,
    database: pool,
    emailAndPassword: {
      enabled: true,
      minPasswordLength: 10,
      password: {
        hash: (password) => hash(password),
        verify: ({ hash: stored, password }) => verify(stored, password),
      },
    },
    telemetry: { enabled: false },
    logger: { level: 'error' },
  });
  return { auth, close: () => pool.end() };
}

export type SignIn = ReturnType<typeof createSignIn>;
/** Nest's token for it. */
export const SIGN_IN = Symbol('sign-in');
