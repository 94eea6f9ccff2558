import path from 'node:path';

/** Everything that the environment decides, read once and checked. */
export interface Configuration {
  readonly databaseUrl: string;
  readonly port: number;
  readonly host: string;
  readonly portalOrigin: string;
  readonly secretKey: string;
  readonly authSecret: string;
  readonly dataDirectory: string;
  readonly connectorsDirectory: string;
  /** Connections may reach this machine: only for the demo with its sandboxes. */
  readonly allowLoopback: boolean;
  readonly demo: boolean;
  readonly parentPid: number | null;
  readonly logLevel: string;
}

/** Nest's token for the configuration. */
export const CONFIGURATION = Symbol('configuration');

const REPOSITORY = path.resolve(import.meta.dirname, '../../../../..');

/** Reads the environment. Errors: a sentence that names the variable and what it is for. */
export function readConfiguration(env: NodeJS.ProcessEnv): Configuration {
  return {
    databaseUrl: required(env, 'DATABASE_URL', 'the application role of the database'),
    port: portNumber(env['API_PORT'] ?? '4000'),
    host: env['LISTEN_HOST'] ?? '127.0.0.1',
    portalOrigin: env['PORTAL_ORIGIN'] ?? 'http://localhost:3000',
    secretKey: required(env, 'TALLYLINK_SECRET_KEY', 'the key that seals credentials'),
    authSecret:
      env['BETTER_AUTH_SECRET'] ?? required(env, 'TALLYLINK_SECRET_KEY', 'the key that signs sessions'),
    dataDirectory: env['DATA_DIR'] ?? path.join(REPOSITORY, '.data'),
    connectorsDirectory: env['CONNECTORS_DIR'] ?? path.join(REPOSITORY, 'connectors'),
    allowLoopback: env['ALLOW_LOOPBACK'] === '1',
    demo: env['TALLYLINK_DEMO'] === '1',
    parentPid: env['TALLYLINK_PARENT_PID'] ? Number.parseInt(env['TALLYLINK_PARENT_PID'], 10) : null,
    logLevel: env['LOG_LEVEL'] ?? 'info',
  };
}

function required(env: NodeJS.ProcessEnv, name: string, purpose: string): string {
  const value = env[name];
  if (!value)
    throw new Error(
      `${name} is not set: it is ${purpose}. The host was not started. Set it and start again.`,
    );
  return value;
}

function portNumber(text: string): number {
  const port = Number.parseInt(text, 10);
  if (!(port >= 0 && port < 65536))
    throw new Error(`API_PORT is ${text}, which is no port. The host was not started.`);
  return port;
}
