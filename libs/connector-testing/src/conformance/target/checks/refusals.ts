import { money, type Operation } from '@tallylink/billing-model';
import type { TargetCheck } from '../check.js';
import type { Bench } from '../bench.js';
import { IDS } from '../conformance-scenario.js';
import { changeOf, valued } from '../operations.js';
import type { TestRunner } from '../target-under-test.js';

async function isRefused(bench: Bench, expect: TestRunner['expect'], operation: Operation): Promise<void> {
  const outcome = await bench.connector.apply(operation, bench.context);
  expect(outcome).toMatchObject({ outcome: 'rejected', message: expect.stringMatching(/.{30}/) as unknown });
  expect(await bench.writes()).toEqual([]);
}

export const refusalChecks: readonly TargetCheck[] = [
  {
    name: 'another currency is refused with a reason',
    run: (bench, expect) =>
      isRefused(bench, expect, changeOf({ before: valued('25', 'USD'), after: valued('28', 'USD') })),
  },
  {
    name: 'fractional units are refused with a reason, never rounded',
    async run(bench, expect) {
      const { capabilities } = await bench.connector.discover(bench.context);
      const operation = changeOf({ after: valued('27.5') });
      if (capabilities.integerUnits) return isRefused(bench, expect, operation);
      await bench.connector.apply(operation, bench.context);
      expect((await bench.connector.verify([operation], bench.context))[0]?.outcome).toBe('present');
    },
  },
  {
    name: 'a posted day is refused with a reason',
    run: (bench, expect) =>
      isRefused(
        bench,
        expect,
        changeOf({
          agreementLineId: IDS.posted,
          serviceId: IDS.licence,
          before: valued('10'),
          after: valued('12'),
        }),
      ),
  },
  {
    name: 'more decimals than the target keeps are refused, never cut off',
    run: (bench, expect) =>
      isRefused(
        bench,
        expect,
        changeOf({ after: { ...valued('28'), unitCost: money('45.229361234', 'EUR') } }),
      ),
  },
];
