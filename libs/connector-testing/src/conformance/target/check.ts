import type { Scenario } from '../../scenario/scenario.js';
import type { Bench } from './bench.js';
import type { TestRunner } from './target-under-test.js';

/** One thing that every target must do. It throws when the connector does not. */
export interface TargetCheck {
  readonly name: string;
  readonly scenario?: () => Scenario;
  run(bench: Bench, expect: TestRunner['expect']): Promise<void>;
}
