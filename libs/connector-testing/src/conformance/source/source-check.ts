import type { SourceBench } from './source-bench.js';

/** One promise of a source connector. `run` gets a fresh bench with the demo, and fails an assertion when it is broken. */
export interface SourceCheck {
  readonly name: string;
  run(bench: SourceBench<never>): Promise<void>;
}
