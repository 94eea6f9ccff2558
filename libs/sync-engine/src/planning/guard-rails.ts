import { decimal, isZeroDecimal, type Operation } from '@tallylink/billing-model';
import type { GuardRails } from '../linking/index.js';
import type { LineOperation } from './line-operations.js';

/** Fewer ends than this are looked at one by one, whatever their share. */
const FEWEST_DELETIONS = 5;

export interface Guarded {
  readonly operations: readonly LineOperation[];
  /** Sentences for whoever approves. */
  readonly guards: readonly string[];
}

/** Unticks what crosses a guard rail, with the rest of its chain, and says so. Nothing is dropped. */
export function applyGuardRails(
  operations: readonly LineOperation[],
  rails: GuardRails,
  lineCount: number,
): Guarded {
  const large = operations.filter((one) => isTooLarge(one, rails));
  const ends = operations.filter(
    (one, i) => isZeroDecimal(one.after.units) && operations[i + 1]?.chain !== one.chain,
  );
  const tooMany = tooManyEnds(ends.length, lineCount, rails);
  const nothingLeft = rails.emptySource === 'refuse' && lineCount > 1 && ends.length === lineCount;
  const held = new Set([...large, ...(tooMany || nothingLeft ? ends : [])].map((one) => one.id));
  const guards = [
    ...large.map(
      (one) => `${one.summary}: larger than the largest change that the policy allows. Tick it by hand.`,
    ),
    ...(nothingLeft
      ? [
          'The source bills nothing any more. Nothing is ended by itself; check the reading, then tick by hand.',
        ]
      : []),
    ...(tooMany
      ? [
          `${ends.length} of ${lineCount} services would end at once, more than the policy allows. Tick them by hand.`,
        ]
      : []),
  ];
  return { operations: untickChains(operations, held), guards };
}

function isTooLarge({ before, after }: LineOperation, rails: GuardRails): boolean {
  const size = decimal(after.units)
    .minus(decimal(before?.units ?? '0'))
    .abs();
  if (rails.largestUnitsChange !== null && size.greaterThan(decimal(rails.largestUnitsChange))) return true;
  if (rails.largestPercentChange === null || !before || isZeroDecimal(before.units)) return false;
  return size.dividedBy(decimal(before.units)).times(100).greaterThan(decimal(rails.largestPercentChange));
}

function tooManyEnds(ends: number, lineCount: number, rails: GuardRails): boolean {
  if (rails.mostDeletionsPercent === null || ends < FEWEST_DELETIONS) return false;
  return decimal(String(ends * 100)).greaterThan(decimal(rails.mostDeletionsPercent).times(lineCount));
}

function untickChains(
  operations: readonly LineOperation[],
  held: ReadonlySet<Operation['id']>,
): LineOperation[] {
  const stopped = new Set<string>();
  return operations.map((one) => {
    if (held.has(one.id)) stopped.add(one.chain);
    return stopped.has(one.chain) ? { ...one, ticked: false } : one;
  });
}
