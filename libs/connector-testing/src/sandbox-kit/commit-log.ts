import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { ScenarioRequest } from '../scenario/scenario.js';

/** What a sandbox must repeat to be again what it was. `at` is the vendor's clock. */
export type CommitLogEntry =
  | { readonly kind: 'reset'; readonly request: ScenarioRequest; readonly offsetMs: number }
  | { readonly kind: 'clock'; readonly offsetMs: number }
  | { readonly kind: 'switches'; readonly values: Readonly<Record<string, boolean | number | string>> }
  | {
      readonly kind: 'control';
      readonly at: number;
      readonly name: string;
      readonly body: Record<string, unknown>;
    }
  | { readonly kind: 'request'; readonly at: number; readonly request: LoggedRequest };

/** A committed request, as it came. */
export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bodyText: string;
  readonly origin: string;
}

/** Where committed requests outlive the process. */
export interface CommitLog {
  read(): CommitLogEntry[];
  /** Returns only after the entry is on the disk. */
  append(entry: CommitLogEntry): void;
  /** Forgets everything before `first`. */
  restart(first: CommitLogEntry): void;
  close(): void;
}

/** A log that dies with the process. */
export function memoryCommitLog(): CommitLog {
  return { read: () => [], append: () => undefined, restart: () => undefined, close: () => undefined };
}

/** An append-only file, one JSON text a line, synced before `append` returns. */
export class FileCommitLog implements CommitLog {
  readonly #path: string;
  #file: number | null = null;

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#path = join(folder, 'commit-log.jsonl');
  }

  /** A last line that a kill cut short was never answered, so it is dropped; any other unreadable line is an error. */
  read(): CommitLogEntry[] {
    const bytes = this.#bytes();
    const complete = bytes.lastIndexOf(0x0a) + 1;
    if (complete < bytes.length) truncateSync(this.#path, complete);
    const lines = bytes.subarray(0, complete).toString('utf8').split('\n').slice(0, -1);
    return lines.map((line, index) => this.#parse(line, index));
  }

  append(entry: CommitLogEntry): void {
    this.#file ??= openSync(this.#path, 'a');
    writeAndSync(this.#file, entry);
  }

  restart(first: CommitLogEntry): void {
    this.close();
    const fresh = openSync(`${this.#path}.new`, 'w');
    writeAndSync(fresh, first);
    closeSync(fresh);
    renameSync(`${this.#path}.new`, this.#path);
  }

  close(): void {
    if (this.#file !== null) closeSync(this.#file);
    this.#file = null;
  }

  #bytes(): Buffer {
    try {
      return readFileSync(this.#path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
      throw error;
    }
  }

  #parse(line: string, index: number): CommitLogEntry {
    try {
      return JSON.parse(line) as CommitLogEntry;
    } catch {
      throw new Error(
        `${this.#path} is damaged in line ${index + 1}, so the sandbox was not started. Delete the file to start from its scenario.`,
      );
    }
  }
}

function writeAndSync(file: number, entry: CommitLogEntry): void {
  const bytes = Buffer.from(`${JSON.stringify(entry)}\n`);
  let written = 0;
  while (written < bytes.length) written += writeSync(file, bytes, written);
  fsyncSync(file);
}
