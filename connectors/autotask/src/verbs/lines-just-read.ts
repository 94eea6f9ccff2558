import { addDays, holdsDay, type AgreementLine, type Period, type PlainDate } from '@tallylink/billing-model';
import type { AutotaskApi } from '../api/autotask-api.js';
import type { AutotaskContext } from '../api/context.js';
import { linesById } from './read-lines.js';

const KEY = 'autotask.lines-just-read';
/** The check before a write may be this old (docs/architecture.md, "exactly once"). */
const TTL_MS = 30_000;

/** What the check before a write needs of a line. */
export interface KnownLine {
  readonly id: string;
  readonly currency: string | null;
  readonly posted: readonly Period[];
  readonly window: Period;
}

const known = (line: AgreementLine): KnownLine => ({
  id: line.id,
  currency: line.currency,
  window: line.window,
  posted: line.periods.filter((each) => each.posted).map((each) => each.period),
});

/** Keeps what the batch read before the writes has seen, so that no write has to read it again. */
export async function rememberLines(
  context: AutotaskContext,
  lines: readonly AgreementLine[],
): Promise<void> {
  await context.cache.set(KEY, lines.map(known), { ttlMs: TTL_MS });
}

/** Whether a batch read has just seen all of these lines on all of these days. */
export async function haveJustRead(
  context: AutotaskContext,
  ids: readonly string[],
  window: Period,
): Promise<boolean> {
  const lines = new Map((await justRead(context)).map((line) => [line.id, line.window]));
  return ids.every((id) => {
    const seen = lines.get(id);
    return seen !== undefined && seen.start <= window.start && window.endExclusive <= seen.endExclusive;
  });
}

/** Lines as the batch read saw them; what it did not see on that day is read now. */
export async function knownLines(
  api: AutotaskApi,
  ids: readonly string[],
  day: PlainDate,
): Promise<KnownLine[]> {
  const fresh = (await justRead(api.context)).filter(
    (line) => ids.includes(line.id) && holdsDay(line.window, day),
  );
  if (fresh.length === ids.length) return fresh;
  const lines = await linesById(api, ids, { start: day, endExclusive: addDays(day, 1) }, 'verify');
  return lines.map(known);
}

const justRead = async (context: AutotaskContext): Promise<readonly KnownLine[]> =>
  (await context.cache.get<readonly KnownLine[]>(KEY)) ?? [];
