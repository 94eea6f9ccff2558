import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { equalMoney, subtractMoney, sumMoney, type Money } from '@tallylink/billing-model';
import { MONTH, play } from './case-fixture.js';
import { anchor, currencyOf, manyLines, parts, policies, type Part } from './many-lines.js';

const RUNS = { numRuns: 100 };

interface BeforeAfter {
  readonly before: Money;
  readonly after: Money;
}

const added = ({ before, after }: BeforeAfter): Money => subtractMoney(after, before);
const sumOf = (pairs: readonly BeforeAfter[], currency: string): Money =>
  sumMoney(pairs.map(added), currency);

/** Every permutation of a list. */
const orderOf = (length: number): fc.Arbitrary<number[]> =>
  fc.shuffledSubarray([...Array(length).keys()], { minLength: length, maxLength: length });

/** The same order for every list: longer ones keep their tail. */
function reordered<T>(list: readonly T[], order: readonly number[]): T[] {
  const head = order.filter((i) => i < list.length).map((i) => list[i]!);
  return [...head, ...list.slice(order.length)];
}

describe('the money of a plan', () => {
  it('adds up in every currency: items to invoices, invoices to months, customers to the plan', () => {
    fc.assert(
      fc.property(parts, policies, anchor, (of, rules, from) => {
        const { plan } = play({ ...manyLines(of, from), policies: rules });
        for (const one of plan.customers) {
          expect(one.currency).toBe(currencyOf(+one.customerId.slice(1)));
          for (const invoice of one.invoices)
            expect(added(invoice)).toEqual(sumOf(invoice.items, one.currency));
          const ofMonth = one.invoices.flatMap((invoice) =>
            invoice.items.filter((item) => item.day.startsWith(MONTH)),
          );
          expect(added(one.thisMonth)).toEqual(sumOf(ofMonth, one.currency));
        }
        for (const total of plan.totals) {
          const own = plan.customers.filter((one) => one.currency === total.currency);
          const months = (name: 'thisMonth' | 'nextMonth', side: keyof BeforeAfter): Money =>
            sumMoney(
              own.map((one) => one[name][side]),
              total.currency,
            );
          expect([total.thisMonth.before, total.thisMonth.after, total.nextMonth.after]).toEqual([
            months('thisMonth', 'before'),
            months('thisMonth', 'after'),
            months('nextMonth', 'after'),
          ]);
          const named = plan.leftovers.flatMap((one) => one.money ?? []);
          const leftovers = named.filter((one) => one.currency === total.currency);
          expect(equalMoney(total.leftovers, sumMoney(leftovers, total.currency))).toBe(true);
        }
      }),
      RUNS,
    );
  });
});

describe('the order of the rows', () => {
  it('plays no part: lines, links, contracts and services in any order give the same plan', () => {
    const shuffled = parts.chain((of) => fc.tuple(fc.constant(of), orderOf(12)));
    fc.assert(
      fc.property(shuffled, policies, anchor, ([of, order]: [Part[], number[]], rules, from) => {
        const { lines, links, target } = manyLines(of, from);
        const plan = play({ lines, links, target, policies: rules }).plan;
        const moved = {
          ...target,
          customers: reordered(target.customers, order),
          agreements: reordered(target.agreements, order),
          services: reordered(target.services, order),
          lines: reordered(target.lines, order),
        };
        const rows = { lines: reordered(lines, order), links: reordered(links, order), target: moved };
        const other = play({ ...rows, policies: rules }).plan;
        expect(other.hash).toBe(plan.hash);
        expect(other.leftovers).toEqual(plan.leftovers);
        expect(other.totals).toEqual(plan.totals);
      }),
      RUNS,
    );
  });
});
