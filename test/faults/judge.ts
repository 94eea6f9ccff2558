import { closest, compared, subsets } from './compare-books.js';
import { expectedBooks } from './expected-books.js';
import { REASON, writeFault } from './faults.js';
import type { Played } from './play.js';
import type { PlannedChain } from './planned.js';
import type { FaultScenario, Trouble } from './scenario.js';
import type { ReportedOperation, ReportedRun } from './support/runs.js';

/** Something that must never be. */
export interface Violation {
  readonly scenario: string;
  readonly kind:
    'doubled or unreported' | 'lost' | 'not reported as it is' | 'not as expected' | 'unlike its twin';
  readonly what: string;
}

const isOpen = ({ state }: ReportedOperation): boolean => ['sending', 'unknown', 'applied'].includes(state);

/** What is wrong with how a scenario ended. `twin`: the books of the same plan with nothing going wrong. */
export function violationsOf(
  scenario: FaultScenario,
  played: Played,
  twin: readonly string[] | null,
): Violation[] {
  const violations: Violation[] = [];
  const say = (kind: Violation['kind'], what: string): void =>
    void violations.push({ scenario: scenario.name, kind, what });
  for (const { run, books } of [played.first, played.last]) {
    // Only a connection that is refused, also while reading back, leaves anything open; and not for good.
    const open = run.failure && run === played.first.run ? run.operations.filter(isOpen) : [];
    for (const [kind, what] of closest(readings(played, run, open), books)) say(kind, what);
    for (const what of misreported(run, open)) say('not reported as it is', what);
    if (violations.length > 0) return violations;
  }
  const { operations } = played.last.run;
  const troubles = scenario.troubles.filter((_, place) => !played.unmet.includes(place));
  const died = scenario.kills.length > 0;
  for (const [index, chain] of scenario.chains.entries()) {
    const own = troubles.filter((trouble) => trouble.chain === index);
    for (const what of unexpected({ troubles: own, died }, chain, operations)) say('not as expected', what);
  }
  const allWritten = operations.every(({ state }) => state === 'verified');
  if (twin && allWritten && played.edits.length === 0)
    for (const [, what] of compared(twin, played.last.books)) say('unlike its twin', what);
  return violations;
}

/** The books that the host's own report promises: of every operation that it calls verified, once; open ones either way. */
function readings(
  { before, edits }: Played,
  run: ReportedRun,
  open: readonly ReportedOperation[],
): string[][] {
  const written = run.operations.filter(({ state }) => state === 'verified');
  return subsets(open).map((ones) =>
    expectedBooks(
      before,
      run.operations.filter((one) => written.includes(one) || ones.includes(one)).map(({ data }) => data),
      edits,
    ),
  );
}

/** A run that has ended says of each operation what became of it, and why where it was not written. */
function misreported({ state, operations }: ReportedRun, open: readonly ReportedOperation[]): string[] {
  const found = operations
    .filter((one) => isOpen(one) && !open.includes(one))
    .map((one) => `${one.id} is left ${one.state}`);
  const silent = operations.filter(
    (one) => !['verified', 'pending'].includes(one.state) && !open.includes(one) && !one.message,
  );
  found.push(...silent.map((one) => `${one.id} is ${one.state} without a reason`));
  const allVerified = operations.every((one) => one.state === 'verified');
  const wanted = allVerified ? 'applied' : 'partially-applied';
  if (state !== wanted) found.push(`the run is ${state}, not ${wanted}`);
  return found;
}

/** How each operation must have ended after the last apply. */
function unexpected(
  { troubles, died }: { readonly troubles: readonly Trouble[]; readonly died: boolean },
  chain: PlannedChain,
  reported: readonly ReportedOperation[],
): string[] {
  const found: string[] = [];
  let stopped = false;
  for (const [place, { id }] of chain.operations.entries()) {
    const operation = reported.find((one) => one.id === id)!;
    const met = troubles.find((trouble) =>
      trouble.what === 'stale' ? place === 0 : trouble.operation === place,
    );
    const refused = met?.what === 'write' && writeFault(met.fault).ending === 'refused';
    const wanted: readonly string[] = stopped
      ? ['blocked']
      : met?.what === 'stale'
        ? // Dead before its write, a host cannot know whether what it then reads is its own write, half done.
          ['stale', 'rejected', ...(died ? ['conflict'] : [])]
        : refused
          ? // Dead before it could note the refusal, it sends again, and the second time nothing is wrong.
            ['rejected', ...(died ? ['verified'] : [])]
          : ['verified'];
    if (!wanted.includes(operation.state))
      found.push(
        `${id} is ${operation.state}, not ${wanted.join(' or ')} (${operation.events.join(' → ')}): ${operation.message}`,
      );
    if (operation.state === 'rejected' && refused && !operation.message?.includes(REASON))
      found.push(`${id} does not give the reason`);
    stopped ||= operation.state !== 'verified';
  }
  return found;
}
