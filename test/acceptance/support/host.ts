import { createServer, type AddressInfo } from 'node:net';
import { NodeProcess } from './node-process.js';
import { hostFile } from './repository.js';

const LOOKS = 1200;
const PAUSE_MS = 100;

/** The host as a process of its own, on one port over all its lives. */
export class Host {
  readonly url: string;
  readonly #env: Readonly<Record<string, string>>;
  #process: NodeProcess | null = null;

  constructor(databaseUrl: string, port: number) {
    this.url = `http://127.0.0.1:${port}`;
    this.#env = {
      DATABASE_URL: databaseUrl,
      API_PORT: String(port),
      PORTAL_ORIGIN: this.url,
      TALLYLINK_SECRET_KEY: 'k1:a-key-only-for-the-acceptance-tests',
      ALLOW_LOOPBACK: '1',
      LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'warn',
      // As the launcher bounds it; npm test and the benches say how.
      NODE_OPTIONS: process.env['HOST_NODE_OPTIONS'] ?? '',
    };
  }

  get processId(): number {
    return this.running.id;
  }

  get output(): string {
    return this.#process?.output ?? '';
  }

  /** Starts it and waits until it answers. */
  async start(): Promise<void> {
    this.#process = new NodeProcess(hostFile('main.js'), this.#env);
    for (let look = 0; look < LOOKS; look += 1) {
      if (!this.#process.isRunning) break;
      const health = await fetch(`${this.url}/api/v1/health`).catch(() => null);
      if (health?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
    throw new Error(`The host did not come up: ${this.output}`);
  }

  /** Ends it at once, in the middle of whatever it does. */
  kill(): Promise<void> {
    return this.running.kill();
  }

  async stop(): Promise<void> {
    if (this.#process?.isRunning) await this.#process.stop();
  }

  private get running(): NodeProcess {
    if (!this.#process) throw new Error('The host was not started.');
    return this.#process;
  }
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
