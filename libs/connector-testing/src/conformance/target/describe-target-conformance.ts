import { allChecks } from './all-checks.js';
import { Bench } from './bench.js';
import { BROKEN_CONNECTORS } from './broken-connectors.js';
import type { TargetCheck } from './check.js';
import type { AnyTarget, TargetUnderTest, TestRunner } from './target-under-test.js';

const LONGEST_CHECK_MS = 20_000;

/**
 * The conformance suite of a target connector: what the platform relies on, over HTTP against the connector's sandbox.
 * It ends by proving itself: connectors that are broken on purpose each fail the check that is about their fault.
 *
 * ```ts
 * describeTargetConformance({ describe, it, expect }, { connector: new HaloConnector(), start, … });
 * ```
 */
export function describeTargetConformance(runner: TestRunner, target: TargetUnderTest): void {
  const checks = allChecks(target.pageRows);
  runner.describe('target conformance', () => {
    for (const check of checks) {
      runner.it(check.name, () => runCheck(check, target, target.connector, runner), LONGEST_CHECK_MS);
    }
  });
  runner.describe('the suite fails a connector that', () => {
    for (const broken of BROKEN_CONNECTORS) {
      const check = checks.find((each) => each.name === broken.failsCheck);
      if (!check) throw new Error(`There is no check named "${broken.failsCheck}".`);
      runner.it(
        broken.fault,
        async () => {
          const run = runCheck(check, target, broken.breaks(target.connector), runner);
          const failure = await run.then(
            () => null,
            (error: unknown) => error,
          );
          runner.expect(failure).not.toBeNull();
          // A broken check would fail too: what must fail is an expectation, or a call that the connector refused.
          runner.expect(failure).not.toBeInstanceOf(TypeError);
        },
        LONGEST_CHECK_MS,
      );
    }
  });
}

async function runCheck(
  check: TargetCheck,
  target: TargetUnderTest,
  connector: AnyTarget,
  runner: TestRunner,
): Promise<void> {
  const bench = await Bench.start(target, connector, check.scenario?.());
  try {
    await check.run(bench, runner.expect);
  } finally {
    await bench.close();
  }
}
