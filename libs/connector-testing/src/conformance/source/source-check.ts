import type { SourceBench } from './source-bench.js';

/** One promise of a source connector. `run` throws when it is broken; the bench was reset to the demo before. */
export interface SourceCheck {
  readonly name: string;
  run(bench: SourceBench<never>): Promise<void>;
}
