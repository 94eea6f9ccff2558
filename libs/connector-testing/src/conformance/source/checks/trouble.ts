import assert from 'node:assert/strict';
import { ConnectorError, type ConnectorErrorKind } from '@tallylink/connector-sdk';
import type { FaultRequest } from '../../../sandbox-kit/faults.js';
import type { SourceBench } from '../source-bench.js';
import type { SourceCheck } from '../source-check.js';
import { worldOf } from './pages.js';

const FOREVER = 1_000;
const MOST_REQUESTS = 60;

/** With the fault, the reading must give what it gives without. */
async function unharmed(bench: SourceBench<never>, fault: FaultRequest): Promise<void> {
  await bench.reset(worldOf(bench, bench.subject.pageSize + 1));
  const sound = await bench.read();
  await bench.control.fault(fault);
  assert.deepEqual(await bench.read(), sound, 'the fault changed what was read');
  assert.deepEqual(await bench.control.faults(), [], 'the fault met no request');
}

/** The reading must end with an error of that kind, and not before trying only so often. */
async function fails(
  bench: SourceBench<never>,
  fault: FaultRequest,
  kind: ConnectorErrorKind,
): Promise<void> {
  await bench.control.fault({ times: FOREVER, ...fault });
  const before = (await bench.control.journal()).length;
  const error = await bench.read().then(
    () => null,
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof ConnectorError, `it ended with ${String(error)}`);
  assert.equal(error.kind, kind, error.message);
  assert.match(error.message, /\.$/, 'the message is no sentence');
  const requests = (await bench.control.journal()).length - before;
  assert.ok(requests <= MOST_REQUESTS, `${requests} requests were sent before it gave up`);
}

const secondPage = (bench: SourceBench<never>): Pick<FaultRequest, 'match' | 'after'> => ({
  match: { entity: bench.subject.endpoints.subscriptions },
  after: 1,
});
const documents = (bench: SourceBench<never>): Pick<FaultRequest, 'match'> => ({
  match: { entity: bench.subject.endpoints.documents },
});

/** Expired tokens, limits, lost replies. */
export const troubleChecks: readonly SourceCheck[] = [
  {
    name: 'a token that expires in mid-paging is renewed once',
    run: async (bench) => {
      const { tokenExpired } = bench.subject.trouble;
      await unharmed(bench, { ...secondPage(bench), kind: 'status', ...tokenExpired });
      const logins = (await bench.control.journal()).filter(
        (each) => each.endpoint === bench.subject.endpoints.token,
      );
      assert.equal(
        logins.length,
        3,
        `${logins.length} log-ins for two readings, one of them with a lost session`,
      );
    },
  },
  {
    name: 'a session that is always refused ends with auth',
    run: (bench) =>
      fails(bench, { ...documents(bench), kind: 'status', ...bench.subject.trouble.tokenExpired }, 'auth'),
  },
  {
    name: 'a rate limit is waited for',
    run: (bench) =>
      unharmed(bench, { ...secondPage(bench), kind: 'status', ...bench.subject.trouble.rateLimited }),
  },
  {
    name: 'a rate limit that stays is reported as one',
    run: (bench) =>
      fails(
        bench,
        { ...documents(bench), kind: 'status', ...bench.subject.trouble.rateLimited },
        'rateLimited',
      ),
  },
  {
    name: 'a missing permission ends with auth',
    run: (bench) =>
      fails(
        bench,
        { ...documents(bench), kind: 'status', ...bench.subject.trouble.permissionMissing },
        'auth',
      ),
  },
  {
    name: 'a lost reply is asked for again',
    run: (bench) => unharmed(bench, { ...secondPage(bench), kind: 'drop-reply' }),
  },
  {
    name: 'a fault page in HTML is asked for again',
    run: (bench) => unharmed(bench, { ...secondPage(bench), kind: 'html-500' }),
  },
  {
    name: 'a fault that stays ends with transient',
    run: (bench) => fails(bench, { ...documents(bench), kind: 'html-500' }, 'transient'),
  },
];
