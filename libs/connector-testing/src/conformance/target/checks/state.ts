import type { AgreementLine, PlainDate } from '@tallylink/billing-model';
import { recordsOf } from '../bench.js';
import type { TargetCheck } from '../check.js';
import { IDS } from '../conformance-scenario.js';

/** Units, price and cost on a day, as a person would read them off the target's screen. */
function on(line: AgreementLine | undefined, day: PlainDate): unknown {
  const step = line?.steps.filter((each) => each.day <= day).at(-1);
  return step ? [step.units, trim(step.unitPrice?.amount), trim(step.unitCost?.amount)] : ['0'];
}

const trim = (amount: string | undefined): string | undefined =>
  amount?.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');

const postedOn = (line: AgreementLine | undefined, day: PlainDate): boolean | undefined =>
  line?.periods.find((each) => each.period.start <= day && day < each.period.endExclusive)?.posted;

export const stateChecks: readonly TargetCheck[] = [
  {
    name: 'readState gives the canonical timeline, with its posted part',
    async run(bench, expect) {
      const pages = await bench.read();
      expect(pages.at(-1)?.kind).toBe('summary');
      const lines = new Map(recordsOf(pages, 'lines').map((line) => [line.id, line]));
      const [steady, changed, posted] = [
        lines.get(IDS.steady),
        lines.get(IDS.changed),
        lines.get(IDS.posted),
      ];
      expect(['2026-10-01', '2026-10-31'].map((day) => on(steady, day))).toEqual([
        ['25', '5.9', '4.1'],
        ['25', '5.9', '4.1'],
      ]);
      expect(['2026-10-11', '2026-10-12'].map((day) => on(changed, day))).toEqual([
        ['25', '5.9', '4.1'],
        ['28', '5.9', '4.1'],
      ]);
      expect(changed?.usedDays).toContain('2026-10-12');
      expect(postedOn(steady, '2026-10-12')).toBe(false);
      expect(postedOn(posted, '2026-10-12')).toBe(true);
      expect(on(lines.get(IDS.onAnchored), '2026-10-14')).toEqual(['7', '5.9', '4.1']);
      // How far a connector reads beyond the month is its own affair.
      const ofMonth = lines
        .get(IDS.onAnchored)
        ?.periods.map((each) => each.period)
        .filter((each) => each.start < '2026-11-01' && each.endExclusive > '2026-10-01');
      expect(ofMonth?.map((each) => each.start)).toEqual(['2026-09-15', '2026-10-15']);
      expect(on(lines.get(IDS.onYearly), '2026-10-12')).toEqual(['12', '5.9', '4.1']);
      expect(lines.get(IDS.inDollars)?.currency).toBe('USD');
    },
  },
  {
    name: 'agreements end on the day after their last one, and say how long their periods are',
    async run(bench, expect) {
      const agreements = new Map(recordsOf(await bench.read(), 'agreements').map((each) => [each.id, each]));
      expect(agreements.get(IDS.monthly)).toMatchObject({
        recurring: true,
        active: true,
        billingPeriodMonths: 1,
        period: { start: '2026-01-01', endExclusive: '2028-01-01' },
      });
      expect(agreements.get(IDS.yearly)?.billingPeriodMonths).toBe(12);
    },
  },
  {
    name: 'readLines shows the same as readState, and the posting that a person made meanwhile',
    async run(bench, expect) {
      const before = (await bench.lines()).get(IDS.steady);
      await bench.target.post(bench.control, '2026-10-31');
      const [line] = await bench.connector.readLines(
        [IDS.steady],
        { period: { start: '2026-10-01', endExclusive: '2026-11-01' } },
        bench.context,
      );
      expect(on(line, '2026-10-12')).toEqual(on(before, '2026-10-12'));
      expect([postedOn(before, '2026-10-12'), postedOn(line, '2026-10-12')]).toEqual([false, true]);
    },
  },
  {
    name: 'search finds a customer by a part of its name',
    async run(bench, expect) {
      const found = await bench.connector.search(
        { kind: 'customer', text: 'Alpha', limit: 5 },
        bench.context,
      );
      expect(found.map((each) => each.id)).toEqual([IDS.customer]);
    },
  },
];
