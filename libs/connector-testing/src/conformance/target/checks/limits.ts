import { HttpNoReply } from '@tallylink/connector-sdk';
import type { TargetCheck } from '../check.js';
import { recordsOf } from '../bench.js';
import { conformanceScenario, IDS } from '../conformance-scenario.js';
import { changeOf, OCTOBER } from '../operations.js';

export const limitChecks: readonly TargetCheck[] = [
  {
    name: 'under load the vendor never has to refuse a thread, and every request is counted',
    async run(bench, expect) {
      await bench.control.switches(bench.target.slow);
      const before = await bench.mark();
      await Promise.all(
        Array.from({ length: 6 }, () =>
          bench.connector.readLines([IDS.steady, IDS.changed], { period: OCTOBER }, bench.context),
        ),
      );
      const requests = await bench.control.journal(before);
      expect(requests.filter((request) => request.status !== 200)).toEqual([]);
      const counted = Object.values(bench.context.http.counts).reduce((sum, count) => sum + count, 0);
      expect(requests).toHaveLength(counted);
    },
  },
  {
    name: 'a vendor that asks to wait is asked again, once, and not before',
    async run(bench, expect) {
      const match = bench.target.customerReads;
      await bench.control.fault({ match, kind: 'status', status: 429, headers: { 'retry-after': '1' } });
      const startedAt = performance.now();
      expect(recordsOf(await bench.read(), 'customers').map((each) => each.id)).toContain(IDS.customer);
      expect(performance.now() - startedAt).toBeGreaterThan(900);
      expect((await bench.control.journal()).filter((request) => request.status === 429)).toHaveLength(1);
    },
  },
  {
    name: 'a write that the vendor asks to wait with was certainly not written',
    async run(bench, expect) {
      await bench.control.fault({
        match: bench.target.lineWrites,
        kind: 'status',
        status: 429,
        headers: { 'retry-after': '1' },
      });
      await expect(bench.connector.apply(changeOf(), bench.context)).rejects.toMatchObject({
        name: 'ConnectorError',
        kind: 'rateLimited',
        retryAfterMs: 1_000,
      });
      expect(await bench.writes()).toHaveLength(1);
    },
  },
  {
    name: 'abort ends within a second, and nothing is sent after it',
    async run(bench, expect) {
      const stop = new AbortController();
      const context = bench.newContext({ signal: stop.signal });
      await bench.control.fault({ match: bench.target.customerReads, kind: 'delay', delayMs: 5_000 });
      const reading = bench.read(context).then(
        () => 'ended',
        (error: unknown) => (error instanceof HttpNoReply ? 'raw' : (error as Error).name),
      );
      while (context.http.counts.read === 0) await new Promise((resolve) => setImmediate(resolve));
      const abortedAt = performance.now();
      stop.abort();
      expect(await reading).toBe('ConnectorError');
      expect(performance.now() - abortedAt).toBeLessThan(1_000);
      const sent = Object.values(context.http.counts).reduce((sum, count) => sum + count, 0);
      await expect(bench.connector.apply(changeOf(), context)).rejects.toMatchObject({
        name: 'ConnectorError',
      });
      expect(Object.values(context.http.counts).reduce((sum, count) => sum + count, 0)).toBe(sent);
      expect(await bench.writes()).toEqual([]);
    },
  },
  {
    name: 'calls of two tenants, interleaved, never mix data',
    async run(bench, expect) {
      const other = await bench.target.start(conformanceScenario({ firstName: 'Omega of the other tenant' }));
      try {
        const theirs = bench.newContext({
          ...bench.target.connection(other.url),
          tenantId: 'tenant-2',
          connectionId: 'connection-2',
        });
        const names = async (context: typeof theirs) =>
          recordsOf(await bench.read(context), 'customers').find((each) => each.id === IDS.customer)?.name;
        const read = await Promise.all([
          names(bench.context),
          names(theirs),
          names(bench.newContext()),
          names(theirs),
        ]);
        expect(read).toEqual([
          'Alpha Trading Ltd',
          'Omega of the other tenant',
          'Alpha Trading Ltd',
          'Omega of the other tenant',
        ]);
        await expect(bench.connector.apply(changeOf(), bench.wrongContext())).rejects.toMatchObject({
          kind: 'auth',
        });
        expect(await bench.connector.apply(changeOf(), theirs)).toMatchObject({ outcome: 'applied' });
        expect((await bench.writes()).filter((request) => request.committed)).toEqual([]);
      } finally {
        await other.close();
      }
    },
  },
];
