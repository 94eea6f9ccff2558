import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** One request that a sandbox received, with its answer. Texts are kept as they were on the wire. */
export interface JournalRecord {
  readonly time: string;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly endpoint: string;
  readonly bodyText: string;
  readonly status: number | null;
  readonly replyText: string;
  readonly committed: boolean;
  readonly replyDropped: boolean;
}

interface Kept {
  readonly number: number;
  readonly record: Omit<JournalRecord, 'replyText'>;
  reply: string | Buffer | null;
}

/** Replies longer than this are kept compressed. */
const COMPRESS_FROM_CHARACTERS = 2_000;
const ENTRIES_MAX = 200_000;
const REPLY_BYTES_MAX = 128 * 1024 * 1024;

/** What a sandbox was asked, in order. Bounded: the oldest replies are forgotten first, then the oldest entries. */
export class Journal {
  #kept: Kept[] = [];
  #last = 0;
  #replyBytes = 0;
  #oldestWithReply = 0;

  add(record: JournalRecord): void {
    const { replyText, ...rest } = record;
    const reply =
      replyText.length < COMPRESS_FROM_CHARACTERS
        ? replyText
        : deflateRawSync(Buffer.from(replyText), { level: 1 });
    this.#last += 1;
    this.#kept.push({ number: this.#last, record: rest, reply });
    this.#replyBytes += reply.length;
    this.#forgetOldest();
  }

  clear(): void {
    this.#kept = [];
    this.#replyBytes = 0;
    this.#oldestWithReply = 0;
  }

  get lastNumber(): number {
    return this.#last;
  }

  /** `{"requests":[…]}` in pieces, so that a long journal is never one string. */
  *render(after: number, limit: number = Number.MAX_SAFE_INTEGER): Generator<string> {
    yield '{"requests":[';
    let count = 0;
    for (const entry of this.#kept) {
      if (entry.number <= after) continue;
      if (count === limit) break;
      yield (count === 0 ? '' : ',\n') + renderEntry(entry);
      count += 1;
    }
    yield ']}';
  }

  #forgetOldest(): void {
    while (this.#replyBytes > REPLY_BYTES_MAX && this.#oldestWithReply < this.#kept.length - 1) {
      const oldest = this.#kept[this.#oldestWithReply]!;
      this.#replyBytes -= oldest.reply?.length ?? 0;
      oldest.reply = null;
      this.#oldestWithReply += 1;
    }
    if (this.#kept.length > ENTRIES_MAX) {
      const dropped = this.#kept.splice(0, ENTRIES_MAX / 10);
      for (const entry of dropped) this.#replyBytes -= entry.reply?.length ?? 0;
      this.#oldestWithReply = Math.max(0, this.#oldestWithReply - dropped.length);
    }
  }
}

function renderEntry(entry: Kept): string {
  const { bodyText, ...facts } = entry.record;
  const head = JSON.stringify({ number: entry.number, ...facts }).slice(0, -1);
  const reply =
    entry.reply === null
      ? null
      : typeof entry.reply === 'string'
        ? entry.reply
        : inflateRawSync(entry.reply).toString();
  const forgotten = entry.reply === null ? ',"replyForgotten":true' : '';
  return `${head},"body":${asJson(bodyText)},"reply":${asJson(reply ?? '')}${forgotten}}`;
}

/** JSON texts stand in the journal as they were sent, digit for digit; anything else as a string; nothing as null. */
function asJson(text: string): string {
  if (text === '') return 'null';
  try {
    JSON.parse(text);
    return text;
  } catch {
    return JSON.stringify(text);
  }
}
