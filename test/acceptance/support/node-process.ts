import { spawn, type ChildProcess } from 'node:child_process';

const KEPT_CHARACTERS = 20_000;

/** One Node process of the product. Its output is kept for the message of a failure. */
export class NodeProcess {
  readonly #child: ChildProcess;
  readonly #ended: Promise<number | null>;
  #output = '';

  constructor(file: string, env: Readonly<Record<string, string>>) {
    this.#child = spawn(process.execPath, [file], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env['PATH'] ?? '', TALLYLINK_PARENT_PID: String(process.pid), ...env },
    });
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.on(
        'data',
        (piece: Buffer) => (this.#output = (this.#output + piece.toString()).slice(-KEPT_CHARACTERS)),
      );
    this.#ended = new Promise((resolve) => this.#child.once('exit', resolve));
  }

  get id(): number {
    return this.#child.pid!;
  }

  get output(): string {
    return this.#output;
  }

  get isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Waits for its end. Errors: its output, when it did not end well. */
  async succeeded(): Promise<void> {
    const code = await this.#ended;
    if (code !== 0) throw new Error(`A process ended with ${code}: ${this.#output}`);
  }

  /** SIGKILL: nothing of it can say good-bye. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#ended;
  }

  async stop(): Promise<void> {
    this.#child.kill('SIGTERM');
    const late = setTimeout(() => this.#child.kill('SIGKILL'), 10_000);
    await this.#ended;
    clearTimeout(late);
  }
}
