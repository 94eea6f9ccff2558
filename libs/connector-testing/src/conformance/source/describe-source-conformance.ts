import type * as JestGlobals from '@jest/globals';
import { runSourceCheck, sourceChecks } from './run-source-conformance.js';
import { SourceBench } from './source-bench.js';
import type { SourceSubject } from './source-subject.js';

const TIME_FOR_ONE_MS = 30_000;

/**
 * Declares the whole suite in a spec file, one test for each promise.
 *
 * ```ts
 * describeSourceConformance({ name: 'halo', vendor: haloSandbox, connector: new HaloConnector(), … });
 * ```
 */
export function describeSourceConformance<State>(subject: SourceSubject<State>): void {
  // Jest's own module cannot be loaded outside a test, and this library is also what runs the sandboxes.
  const { afterAll, beforeAll, describe, expect, it } = globalThis as unknown as typeof JestGlobals;
  describe(`${subject.name}: source conformance`, () => {
    let bench: SourceBench<State>;
    beforeAll(async () => {
      bench = await SourceBench.start(subject);
    });
    afterAll(() => bench.close());
    it.each(sourceChecks.map((check) => [check.name, check] as const))(
      '%s',
      async (_name, check) => {
        await expect(runSourceCheck(check, bench)).resolves.toBeUndefined();
      },
      TIME_FOR_ONE_MS,
    );
  });
}
