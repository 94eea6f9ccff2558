import assert from 'node:assert/strict';
import { ConnectorError, type SourcePage } from '@tallylink/connector-sdk';
import { collectReading, recordsOf } from '../collect-reading.js';
import { SourceBench } from '../source-bench.js';
import type { SourceCheck } from '../source-check.js';
import { worldOf } from './pages.js';

const OTHER_LINES = 40;
const HELD_MS = 20_000;
const MOST_MS_TO_STOP = 1_000;
const MOST_POLLS = 2_000;
const LOOKS_AFTER_STOP = 10;

async function untilRequested(bench: SourceBench<never>, endpoint: string): Promise<void> {
  for (let poll = 0; poll < MOST_POLLS; poll += 1) {
    if ((await bench.control.journal()).some((entry) => entry.endpoint === endpoint)) return;
    if ((await bench.control.faults()).length === 0) return;
  }
  throw new Error(`The connector did not ask for ${endpoint}.`);
}

/** Everything that the connector handed out or wrote, as one text. */
const told = (...values: readonly unknown[]): string => JSON.stringify(values);

/** A refusal whose every text repeats the secrets, as a careless vendor's would. */
function repeating(body: unknown, secrets: readonly string[]): unknown {
  return JSON.parse(JSON.stringify(body), (_name, value: unknown) =>
    typeof value === 'string' ? `${value} ${secrets.join(' ')}` : value,
  );
}

/** Secrets, stopping, tenants. */
export const isolationChecks: readonly SourceCheck[] = [
  {
    name: 'no secret in records, logs or errors',
    run: async (bench) => {
      const context = bench.context();
      const reading = await bench.read(context);
      const { permissionMissing } = bench.subject.trouble;
      const match = { entity: bench.subject.endpoints.documents };
      const careless = { ...permissionMissing, body: repeating(permissionMissing.body, context.secrets) };
      await bench.control.fault({ match, kind: 'status', times: 50, ...careless });
      const error = (await bench.read(context).catch((thrown: unknown) => thrown)) as ConnectorError;
      assert.ok(error instanceof ConnectorError, 'the refused reading did not fail');
      const text = told(
        reading,
        context.logged,
        error.message,
        error.detail,
        error.issues,
        String(error.cause),
      );
      for (const secret of context.secrets) assert.ok(!text.includes(secret), 'a credential was handed out');
      const urls = told((await bench.control.journal()).map((entry) => [entry.path, entry.query]));
      for (const secret of context.secrets)
        assert.ok(!urls.includes(secret), 'a credential stood in an address');
    },
  },
  {
    name: 'abort ends the reading within a second, and nothing is sent after it',
    run: async (bench) => {
      const stop = new AbortController();
      const { documents } = bench.subject.endpoints;
      await bench.control.fault({ match: { entity: documents }, kind: 'delay', delayMs: HELD_MS });
      const reading = bench.read(bench.context({ signal: stop.signal })).then(
        () => 'finished',
        () => 'stopped',
      );
      await untilRequested(bench, documents);
      const stoppedAt = performance.now();
      stop.abort();
      assert.equal(await reading, 'stopped', 'the reading went on to its end');
      const tookMs = performance.now() - stoppedAt;
      assert.ok(tookMs < MOST_MS_TO_STOP, `it took ${Math.round(tookMs)} ms to stop`);
      const requests = (await bench.control.journal()).length;
      // Each look is a round trip to the same server, so that a request on its way would be seen by the last one.
      for (let look = 0; look < LOOKS_AFTER_STOP; look += 1) {
        assert.equal((await bench.control.journal()).length, requests, 'something was sent after the stop');
      }
    },
  },
  {
    name: 'two interleaved tenants never mix',
    run: async (bench) => {
      const other = await SourceBench.start(bench.subject);
      try {
        await other.reset(worldOf(bench, OTHER_LINES));
        const alone = [await bench.read(), await other.read()];
        const seen = recordsOf(alone[1]!, 'subscription').length;
        assert.equal(seen, OTHER_LINES, 'the second tenant saw the first one’s records');
        const month = { part: 'month', month: bench.subject.month, checkpoint: null } as const;
        const pages = [bench, other].map((each, i) =>
          each.connector.read(month, each.context({ connectionId: `connection-${i}` })),
        );
        const together = await interleaved(pages as [AsyncIterable<SourcePage>, AsyncIterable<SourcePage>]);
        assert.deepEqual(together, alone, 'a tenant saw something else than alone');
      } finally {
        await other.close();
      }
    },
  },
];

async function interleaved(sources: readonly AsyncIterable<SourcePage>[]): Promise<unknown[]> {
  return Promise.all(sources.map((pages) => collectReading(pages)));
}
