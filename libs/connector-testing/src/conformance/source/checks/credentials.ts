import assert from 'node:assert/strict';
import type { SourceCheck } from '../source-check.js';

const MOST_MS_APART = 60_000;

/** `check` and `discover`. */
export const credentialChecks: readonly SourceCheck[] = [
  {
    name: 'check accepts the right credentials and only reads',
    run: async (bench) => {
      const result = await bench.connector.check(bench.context());
      assert.equal(
        result.ok,
        true,
        `check refused the right credentials: ${JSON.stringify(result.findings)}`,
      );
      assert.notEqual(result.summary, '', 'check says nothing of what was reached');
      const writes = (await bench.control.journal()).filter((entry) => entry.committed);
      assert.deepEqual(writes, [], 'check wrote to the source');
    },
  },
  {
    name: 'check names the field of each wrong credential',
    run: async (bench) => {
      for (const { field, named } of bench.subject.wrongCredentials) {
        const context = bench.context({
          credentials: { ...bench.subject.credentials, [field]: 'wrong-on-purpose' },
        });
        const result = await bench.connector.check(context);
        assert.equal(result.ok, false, `check accepted a wrong ${field}`);
        const fields = result.findings
          .filter((each) => each.severity === 'blocking')
          .map((each) => each.field);
        assert.ok(
          fields.includes(named),
          `a wrong ${field} was reported at ${fields.join(', ') || 'no field'}`,
        );
      }
    },
  },
  {
    name: 'check says which permission is missing',
    run: async (bench) => {
      const match = { entity: bench.subject.endpoints.documents };
      await bench.control.fault({
        match,
        kind: 'status',
        times: 50,
        ...bench.subject.trouble.permissionMissing,
      });
      const result = await bench.connector.check(bench.context());
      assert.equal(result.ok, false, 'check passed although documents may not be read');
    },
  },
  {
    name: 'discover tells the time by the vendor’s clock',
    run: async (bench) => {
      const vendorNow = Date.parse(await bench.control.clock('2026-10-20T09:30:00Z'));
      const { now } = await bench.connector.discover(bench.context());
      const apartMs = Math.abs(Date.parse(now) - vendorNow);
      assert.ok(apartMs < MOST_MS_APART, `${now} is not the vendor's time`);
    },
  },
  {
    name: 'discover gives months, newest first, and currencies',
    run: async (bench) => {
      const { months, currencies } = await bench.connector.discover(bench.context());
      assert.ok(
        months.includes(bench.subject.month),
        `${bench.subject.month} is not among ${months.join(', ')}`,
      );
      assert.deepEqual(months, [...months].sort().reverse(), 'the months are not newest first');
      assert.ok(currencies.length > 0, 'no currency was found');
    },
  },
];
