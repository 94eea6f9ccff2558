import type { TargetCheck } from '../check.js';
import { IDS } from '../conformance-scenario.js';
import { addition, changeOf, creations, valued } from '../operations.js';

export const lostReplyChecks: readonly TargetCheck[] = [
  {
    name: 'drop-reply: unknown, then present, and nothing is sent again',
    async run(bench, expect) {
      for (const operation of [changeOf(), addition()]) {
        const before = await bench.mark();
        await bench.control.fault({ match: bench.target.lineWrites, kind: 'drop-reply' });
        expect(await bench.connector.apply(operation, bench.context)).toMatchObject({ outcome: 'unknown' });
        expect((await bench.connector.verify([operation], bench.context))[0]?.outcome).toBe('present');
        expect(await bench.writes(before)).toHaveLength(1);
      }
    },
  },
  {
    name: 'drop-request: unknown, then absent, and a second send leaves exactly one',
    async run(bench, expect) {
      const operation = changeOf();
      await bench.control.fault({ match: bench.target.lineWrites, kind: 'drop-request' });
      expect(await bench.connector.apply(operation, bench.context)).toMatchObject({ outcome: 'unknown' });
      expect((await bench.connector.verify([operation], bench.context))[0]?.outcome).toBe('absent');
      expect(await bench.connector.apply(operation, bench.context)).toMatchObject({ outcome: 'applied' });
      expect((await bench.connector.verify([operation], bench.context))[0]?.outcome).toBe('present');
      expect((await bench.writes()).filter((request) => request.committed)).toHaveLength(1);
    },
  },
  {
    name: 'a creation whose reply was lost is found by our id and not made twice',
    async run(bench, expect) {
      for (const operation of creations()) {
        const before = await bench.mark();
        await bench.control.fault({
          match: bench.target.creations,
          kind: 'drop-reply',
        });
        expect(await bench.connector.apply(operation, bench.context)).toMatchObject({ outcome: 'unknown' });
        const [found] = await bench.connector.verify([operation], bench.context);
        expect(found?.outcome).toBe('present');
        expect(await bench.connector.apply(operation, bench.context)).toEqual({
          outcome: 'applied',
          reference: found?.reference,
        });
        expect(await bench.writes(before)).toHaveLength(1);
        await bench.control.clearFaults();
      }
    },
  },
  {
    name: 'an error page after the work was done is unknown, never rejected',
    async run(bench, expect) {
      const operation = changeOf();
      await bench.control.fault({ match: bench.target.lineWrites, kind: 'html-500', committed: true });
      expect(await bench.connector.apply(operation, bench.context)).toMatchObject({ outcome: 'unknown' });
      expect((await bench.connector.verify([operation], bench.context))[0]?.outcome).toBe('present');
      expect(await bench.writes()).toHaveLength(1);
    },
  },
  {
    name: 'a value that somebody moved meanwhile is a conflict',
    async run(bench, expect) {
      const theirs = changeOf({ id: 'theirs', after: valued('31'), effectiveDate: '2026-10-10' });
      const ours = changeOf({ effectiveDate: '2026-10-12' });
      await bench.connector.apply(theirs, bench.newContext());
      const [seen] = await bench.connector.verify([ours], bench.context);
      expect(seen?.outcome).toBe('conflict');
      expect(JSON.stringify(seen?.actual)).toContain('31');
      expect(seen?.message.length).toBeGreaterThan(30);
      const [lines] = await bench.connector.readLines(
        [IDS.steady],
        { period: { start: '2026-10-01', endExclusive: '2026-11-01' } },
        bench.context,
      );
      expect(lines?.steps.map((step) => step.units)).toContain('31');
    },
  },
];
