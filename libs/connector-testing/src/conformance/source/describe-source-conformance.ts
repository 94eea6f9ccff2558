import type { TestRunner } from '../target/target-under-test.js';
import { allSourceChecks } from './all-source-checks.js';
import { BROKEN_SOURCES } from './broken-sources.js';
import { SourceBench } from './source-bench.js';
import type { SourceCheck } from './source-check.js';
import type { SourceSubject } from './source-subject.js';

const LONGEST_CHECK_MS = 30_000;

/**
 * The conformance suite of a source connector: what the platform relies on, over HTTP against the connector's sandbox.
 * It ends by proving itself: connectors that are broken on purpose each fail the check that is about their fault.
 *
 * ```ts
 * describeSourceConformance({ describe, it, expect }, { vendor: haloSandbox, connector: new HaloConnector(), … });
 * ```
 */
export function describeSourceConformance<State>(runner: TestRunner, subject: SourceSubject<State>): void {
  runner.describe('source conformance', () => {
    for (const check of allSourceChecks) {
      runner.it(
        check.name,
        async () => {
          runner.expect(await brokenPromise(check, subject)).toBeNull();
        },
        LONGEST_CHECK_MS,
      );
    }
  });
  runner.describe('the suite fails a connector that', () => {
    for (const broken of BROKEN_SOURCES) {
      const check = allSourceChecks.find((each) => each.name === broken.failsCheck);
      if (!check) throw new Error(`There is no check named "${broken.failsCheck}".`);
      runner.it(
        broken.fault,
        async () => {
          const connector = broken.breaks(subject.connector);
          const failure = await brokenPromise(check, { ...subject, connector });
          // A broken check would fail too: what must fail is one of its assertions.
          runner.expect(failure).toMatchObject({ code: 'ERR_ASSERTION' });
        },
        LONGEST_CHECK_MS,
      );
    }
  });
}

/** What a check threw, or `null`. Each has a sandbox of its own. */
async function brokenPromise<State>(check: SourceCheck, subject: SourceSubject<State>): Promise<unknown> {
  const bench = await SourceBench.start(subject);
  try {
    await check.run(bench as unknown as SourceBench<never>);
    return null;
  } catch (error) {
    return error;
  } finally {
    await bench.close();
  }
}
