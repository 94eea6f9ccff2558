import { fork, type ChildProcess } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from '../../acceptance/support/repository.js';
import { DatabaseProxy } from './database-proxy.js';

/** What a host is told to do. */
export interface ApplyRequest {
  readonly tenantId: string;
  readonly runId: string;
}
/** What it says when it has done it. */
export interface ApplyAnswer {
  readonly runId: string;
  readonly error: string | null;
}

const KEPT_CHARACTERS = 20_000;

/** One life of a host: a process behind a proxy of its own, that applies runs until it is killed. */
export class FaultHost {
  #output = '';
  #died = false;
  readonly #ended: Promise<void>;

  private constructor(
    readonly database: DatabaseProxy,
    private readonly child: ChildProcess,
  ) {
    for (const stream of [child.stdout, child.stderr])
      stream?.on(
        'data',
        (piece: Buffer) => (this.#output = (this.#output + piece.toString()).slice(-KEPT_CHARACTERS)),
      );
    this.#ended = new Promise((resolve) =>
      child.once('exit', () => {
        this.#died = true;
        resolve();
      }),
    );
  }

  static async start(databaseUrl: string): Promise<FaultHost> {
    const database = await DatabaseProxy.start(databaseUrl);
    const child = fork(path.join(ROOT, 'test', 'dist', 'faults', 'support', 'host-process.js'), [], {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      execArgv: ['--no-warnings'],
      env: {
        PATH: process.env['PATH'] ?? '',
        // Hosts are started by the hundred: what one has compiled, the next need not.
        NODE_COMPILE_CACHE: path.join(tmpdir(), 'tallylink-faults-compiled'),
        DATABASE_URL: database.url,
        TALLYLINK_SECRET_KEY: 'k1:a-key-only-for-the-acceptance-tests',
        ALLOW_LOOPBACK: '1',
        LOG_LEVEL: process.env['FAULTS_LOG'] ?? 'error',
      },
    });
    const host = new FaultHost(database, child);
    await host.answer('ready');
    return host;
  }

  get isAlive(): boolean {
    return !this.#died;
  }

  get output(): string {
    return this.#output;
  }

  /** Applies a run. `died` when the host was killed before it had an answer. */
  async apply(request: ApplyRequest): Promise<'ended' | 'died'> {
    const answered = this.answer(request.runId);
    this.child.send(request);
    return answered;
  }

  /** SIGKILL, at once: nothing of it can say good-bye. */
  kill(): void {
    this.child.kill('SIGKILL');
  }

  async close(): Promise<void> {
    this.kill();
    await this.#ended;
    await this.database.close();
  }

  private answer(runId: string): Promise<'ended' | 'died'> {
    return new Promise((resolve, reject) => {
      const hear = (message: ApplyAnswer): void => {
        if (message.runId !== runId) return;
        this.child.off('message', hear);
        if (message.error === null) resolve('ended');
        else reject(new Error(`The host failed at ${runId}: ${message.error}`));
      };
      this.child.on('message', hear);
      void this.#ended.then(() => {
        if (runId === 'ready') reject(new Error(`The host did not start: ${this.#output}`));
        else resolve('died');
      });
    });
  }
}
