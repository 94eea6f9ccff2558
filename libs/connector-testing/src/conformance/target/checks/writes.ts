import { money } from '@tallylink/billing-model';
import type { TargetCheck } from '../check.js';
import { IDS } from '../conformance-scenario.js';
import {
  addition,
  changeOf,
  charge,
  creations,
  deletion,
  extension,
  oneOfEach,
  valued,
} from '../operations.js';

export const writeChecks: readonly TargetCheck[] = [
  {
    name: "apply, then verify, gives present with the target's own numbers",
    async run(bench, expect) {
      const operations = oneOfEach();
      const before = await bench.connector.verify(operations, bench.context);
      expect(before.map((each) => each.outcome)).toEqual(operations.map(() => 'absent'));
      for (const operation of operations)
        expect(await bench.connector.apply(operation, bench.context)).toMatchObject({ outcome: 'applied' });
      const after = await bench.connector.verify(operations, bench.context);
      expect(after.map((each) => [each.operationId, each.outcome])).toEqual(
        operations.map((each) => [each.id, 'present']),
      );
      expect(JSON.stringify(after[0]?.actual)).toContain('28');
    },
  },
  {
    name: 'units, price and cost of a change are read back on its day, and not before it',
    async run(bench, expect) {
      const dearer = { units: '28', unitPrice: money('6.10', 'EUR'), unitCost: money('4.30', 'EUR') };
      const operation = changeOf({ after: dearer });
      await bench.connector.apply(operation, bench.context);
      const [line] = await bench.connector.readLines(
        [IDS.steady],
        { period: { start: '2026-10-01', endExclusive: '2026-12-01' } },
        bench.context,
      );
      const units = (day: string) => line?.steps.filter((step) => step.day <= day).at(-1)?.units;
      expect([units('2026-10-11'), units('2026-10-12'), units('2026-11-30')]).toEqual(['25', '28', '28']);
      expect((await bench.connector.verify([operation], bench.context))[0]?.outcome).toBe('present');
    },
  },
  {
    name: 'a change of cost alone is proved by the cost',
    async run(bench, expect) {
      const operation = changeOf({
        after: { ...valued('25'), unitCost: money('4.30', 'EUR') },
        effectiveDate: '2026-10-01',
      });
      const outcome = async () => (await bench.connector.verify([operation], bench.context))[0]?.outcome;
      expect(await outcome()).toBe('absent');
      await bench.connector.apply(operation, bench.context);
      expect(await outcome()).toBe('present');
    },
  },
  {
    name: 'one operation refused: its reason reaches the row, and the others are applied',
    async run(bench, expect) {
      const { status, body, text } = bench.target.refusal;
      const operations = [
        changeOf({ id: 'a' }),
        changeOf({
          id: 'b',
          agreementLineId: IDS.onAnchored,
          agreementId: IDS.anchored,
          before: valued('7'),
          after: valued('9'),
        }),
      ];
      await bench.control.fault({ match: bench.target.lineWrites, kind: 'status', status, body });
      const outcomes = [];
      for (const operation of operations)
        outcomes.push(await bench.connector.apply(operation, bench.context));
      expect(outcomes.map((each) => each.outcome)).toEqual(['rejected', 'applied']);
      expect(outcomes[0]).toMatchObject({ message: expect.stringContaining(text) as unknown });
      const verified = await bench.connector.verify(operations, bench.context);
      expect(verified.map((each) => each.outcome)).toEqual(['absent', 'present']);
    },
  },
  {
    name: 'what is there already is not created again',
    async run(bench, expect) {
      for (const operation of [...creations(), charge()]) {
        const first = await bench.connector.apply(operation, bench.context);
        const again = await bench.connector.apply(operation, bench.context);
        expect(again).toEqual(first);
      }
      const [customer] = creations();
      if (customer?.kind !== 'create-customer') throw new Error('The first creation is a customer.');
      const other = {
        ...customer,
        id: 'other',
        after: { ...customer.after, reference: 'another-reference' },
      };
      expect(await bench.connector.apply(other, bench.context)).toMatchObject({ outcome: 'rejected' });
      expect((await bench.writes()).filter((request) => request.committed)).toHaveLength(4);
    },
  },
  {
    name: 'what was looked at in a batch is asked once, and holds for one send only',
    async run(bench, expect) {
      if (!bench.connector.prepare) return expect(bench.connector.prepare).toBeUndefined();
      const operations = [changeOf(), addition(), ...creations(), charge()];
      await bench.connector.prepare(operations, bench.context);
      expect(await bench.writes()).toEqual([]);
      for (const operation of operations) await bench.connector.preview(operation, bench.context);
      const before = await bench.mark();
      for (const operation of operations)
        expect(await bench.connector.apply(operation, bench.context)).toMatchObject({ outcome: 'applied' });
      expect(await bench.control.journal(before)).toHaveLength(operations.length);
      const again = [];
      for (const operation of operations.slice(1))
        again.push(await bench.connector.apply(operation, bench.context));
      expect(again.map((each) => each.outcome)).toEqual([
        'rejected',
        'applied',
        'applied',
        'applied',
        'applied',
      ]);
      expect((await bench.writes(before)).filter((request) => request.committed)).toHaveLength(
        operations.length,
      );
    },
  },
  {
    name: 'a second line of a service is never made beside the first',
    async run(bench, expect) {
      const twice = { ...addition(), serviceId: IDS.mail };
      expect(await bench.connector.apply(twice, bench.context)).toMatchObject({ outcome: 'rejected' });
      expect(await bench.writes()).toEqual([]);
    },
  },
  {
    name: 'a charge is deleted while it is not billed, where the target takes that',
    async run(bench, expect) {
      const { capabilities } = await bench.connector.discover(bench.context);
      if (!capabilities.deletesCharges) return expect(capabilities.deletesCharges ?? false).toBe(false);
      const made = await bench.connector.apply(charge(), bench.context);
      if (made.outcome !== 'applied' || made.reference === null) throw new Error('The charge is not there.');
      const operation = deletion(made.reference);
      const outcomes = async () =>
        (await bench.connector.verify([operation, charge()], bench.context)).map((each) => each.outcome);
      expect(await outcomes()).toEqual(['absent', 'present']);
      const before = await bench.mark();
      for (let turn = 0; turn < 2; turn += 1)
        expect(await bench.connector.apply(operation, bench.context)).toMatchObject({ outcome: 'applied' });
      expect(await outcomes()).toEqual(['present', 'absent']);
      expect((await bench.writes(before)).filter((request) => request.committed)).toHaveLength(1);
    },
  },
  {
    name: 'a contract is extended, never shortened',
    async run(bench, expect) {
      const operation = extension();
      if (operation.kind !== 'extend-agreement') throw new Error('An extension is expected.');
      const shorter = { ...operation, after: { endExclusive: '2027-06-01' } };
      expect(await bench.connector.apply(shorter, bench.context)).toMatchObject({ outcome: 'rejected' });
      expect(await bench.writes()).toEqual([]);
    },
  },
];
