import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** Where a host dies: around its nth commit of that kind. */
export interface CommitPoint {
  /** `journal`: transactions that write an entry of an operation. `any`: all that the host commits. */
  readonly of: 'journal' | 'any';
  readonly number: number;
  /** `before`: the database never sees the commit. `after`: it has committed, and the host never hears of it. */
  readonly side: 'before' | 'after';
}

const JOURNAL_ENTRY = 'insert into operation_events';
const COMMIT = /\bCOMMIT\0/;
const COMMITTED = /COMMIT\0/;

/**
 * Stands between one host and PostgreSQL and watches what it commits, so that the host can be killed right before or
 * right after a commit without a word of it in the product.
 */
export class DatabaseProxy {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #point: CommitPoint | null = null;
  #kill: () => void = () => undefined;
  #seen = 0;
  #journalWrites = 0;

  private constructor(private readonly database: URL) {
    this.#server = createServer((client) => this.#serve(client));
  }

  static async start(databaseUrl: string): Promise<DatabaseProxy> {
    const proxy = new DatabaseProxy(new URL(databaseUrl));
    await new Promise<void>((resolve) => proxy.#server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  /** The database's address by way of the proxy. */
  get url(): string {
    const url = new URL(this.database.href);
    url.port = String((this.#server.address() as AddressInfo).port);
    url.hostname = '127.0.0.1';
    return url.href;
  }

  /** Journal writes that came through since {@link arm}. */
  get journalWrites(): number {
    return this.#journalWrites;
  }

  /** From now on commits are counted; at the point, `kill` is called once. */
  arm(point: CommitPoint | null, kill: () => void): void {
    [this.#point, this.#kill, this.#seen, this.#journalWrites] = [point, kill, 0, 0];
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #serve(client: Socket): void {
    const server = connect(+this.database.port, this.database.hostname);
    let writesJournal = false;
    let dead = false;
    let waitsForCommit = false;
    const end = (): void => {
      client.destroy();
      server.destroy();
    };
    for (const socket of [client, server]) {
      this.#sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', end);
      socket.on('close', () => {
        this.#sockets.delete(socket);
        end();
      });
    }
    client.on('data', (piece) => {
      if (dead) return;
      const text = piece.toString('latin1');
      writesJournal ||= text.includes(JOURNAL_ENTRY);
      if (COMMIT.test(text)) {
        const side = this.#reached(writesJournal);
        writesJournal = false;
        if (side === 'before') {
          dead = true;
          this.#kill();
          return end();
        }
        waitsForCommit = side === 'after';
      }
      server.write(piece);
    });
    server.on('data', (piece) => {
      if (waitsForCommit && COMMITTED.test(piece.toString('latin1'))) {
        dead = true;
        this.#kill();
        return end();
      }
      if (!dead) client.write(piece);
    });
  }

  /** On which side of this commit the host dies, if it does. */
  #reached(writesJournal: boolean): 'before' | 'after' | null {
    if (writesJournal) this.#journalWrites += 1;
    if (!this.#point || (this.#point.of === 'journal' && !writesJournal)) return null;
    this.#seen += 1;
    return this.#seen === this.#point.number ? this.#point.side : null;
  }
}
