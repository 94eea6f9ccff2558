import type { TargetCheck } from '../check.js';
import { oneOfEach } from '../operations.js';

export const connectionChecks: readonly TargetCheck[] = [
  {
    name: 'check tells right from wrong credentials, and writes nothing',
    async run(bench, expect) {
      const good = await bench.connector.check(bench.context);
      expect({ ok: good.ok, blocking: good.findings.filter((each) => each.severity === 'blocking') }).toEqual(
        { ok: true, blocking: [] },
      );
      const bad = await bench.connector.check(bench.wrongContext());
      expect(bad.ok).toBe(false);
      expect(bad.findings.some((each) => each.severity === 'blocking')).toBe(true);
      expect(await bench.writes()).toEqual([]);
    },
  },
  {
    name: 'a write with wrong credentials says that nothing was written',
    async run(bench, expect) {
      for (const operation of oneOfEach()) {
        await expect(bench.connector.apply(operation, bench.wrongContext())).rejects.toMatchObject({
          name: 'ConnectorError',
          kind: 'auth',
        });
      }
      expect((await bench.writes()).filter((request) => request.committed)).toEqual([]);
    },
  },
  {
    name: 'discover names capabilities and choices',
    async run(bench, expect) {
      const discovery = await bench.connector.discover(bench.context);
      expect(discovery.capabilities.unitValueDigits).toBeGreaterThanOrEqual(2);
      expect(Number.isNaN(Date.parse(discovery.now))).toBe(false);
    },
  },
];
