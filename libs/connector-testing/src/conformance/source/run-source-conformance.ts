import { credentialChecks } from './checks/credentials.js';
import { isolationChecks } from './checks/isolation.js';
import { pageChecks } from './checks/pages.js';
import { recordChecks } from './checks/records.js';
import { troubleChecks } from './checks/trouble.js';
import { SourceBench } from './source-bench.js';
import type { SourceCheck } from './source-check.js';
import type { SourceSubject } from './source-subject.js';

/** Every promise that a source connector must keep. */
export const sourceChecks: readonly SourceCheck[] = [
  ...credentialChecks,
  ...pageChecks,
  ...recordChecks,
  ...troubleChecks,
  ...isolationChecks,
];

/** Runs one promise on a bench that was set back before. Throws when it is broken. */
export async function runSourceCheck<State>(check: SourceCheck, bench: SourceBench<State>): Promise<void> {
  await bench.reset();
  await check.run(bench as unknown as SourceBench<never>);
}

/** The names of the broken promises among `checks`: for proving that the suite notices a fault. */
export async function brokenSourceChecks<State>(
  subject: SourceSubject<State>,
  checks: readonly SourceCheck[] = sourceChecks,
): Promise<string[]> {
  const bench = await SourceBench.start(subject);
  const broken: string[] = [];
  try {
    for (const check of checks) {
      await runSourceCheck(check, bench).catch(() => broken.push(check.name));
    }
  } finally {
    await bench.close();
  }
  return broken;
}
