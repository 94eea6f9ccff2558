import { decimal, isZeroDecimal, type DecimalString, type Operation } from '@tallylink/billing-model';
import type { GuardRails } from '../linking/index.js';
import { fullPeriodChange, sellsBelowCost } from './line-margin.js';
import type { LineOperation } from './line-operations.js';

/** Fewer ends than this are looked at one by one, whatever their share. */
const FEWEST_DELETIONS = 5;

export interface Guarded {
  readonly operations: readonly LineOperation[];
  /** Sentences for whoever approves. */
  readonly guards: readonly string[];
  /** What only a rail holds back: it was ticked, or stands behind what a rail holds. */
  readonly held: readonly Operation['id'][];
}

/** Unticks what crosses a guard rail, with the rest of its chain, and says so. Nothing is dropped. */
export function applyGuardRails(
  operations: readonly LineOperation[],
  rails: GuardRails,
  lineCount: number,
): Guarded {
  const large = operations.filter((one) => isTooLarge(one, rails));
  const cheap = rails.belowCost === 'hold' ? operations.filter(({ after }) => sellsBelowCost(after)) : [];
  const ends = operations.filter(
    (one, i) => isZeroDecimal(one.after.units) && operations[i + 1]?.chain !== one.chain,
  );
  const tooMany = tooManyEnds(ends.length, lineCount, rails);
  const nothingLeft = rails.emptySource === 'refuse' && lineCount > 1 && ends.length === lineCount;
  const held = new Set([...large, ...cheap, ...(tooMany || nothingLeft ? ends : [])].map((one) => one.id));
  const guards = [
    ...large.map(
      (one) => `${one.summary}: larger than the largest change that the policy allows. Tick it by hand.`,
    ),
    ...cheap.map((one) => `${one.summary}: sold below its cost. Tick it by hand, or change the price rule.`),
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
  const after = untickChains(operations, held);
  return {
    operations: after,
    guards,
    held: after.filter((one, i) => operations[i]!.ticked && !one.ticked).map((one) => one.id),
  };
}

function isTooLarge(operation: LineOperation, rails: GuardRails): boolean {
  const { largestUnitsChange, largestMoneyChange, largestPercentChange } = rails;
  if (largestUnitsChange === null && largestMoneyChange === null && largestPercentChange === null)
    return false;
  const { before, after } = operation;
  const size = decimal(after.units)
    .minus(decimal(before?.units ?? '0'))
    .abs();
  const over = (limit: DecimalString | null, value: typeof size): boolean =>
    limit !== null && value.greaterThan(decimal(limit));
  if (over(largestUnitsChange, size)) return true;
  if (over(largestMoneyChange, decimal(fullPeriodChange(operation)?.amount ?? '0').abs())) return true;
  if (!before || isZeroDecimal(before.units)) return false;
  return over(largestPercentChange, size.dividedBy(decimal(before.units)).times(100));
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
