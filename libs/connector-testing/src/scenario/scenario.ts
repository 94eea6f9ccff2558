import type { Month } from '@tallylink/billing-model';
import type { Variety } from './generated/varied/variety.js';
import type { ScenarioSource } from './scenario-source.js';
import type { ScenarioTarget } from './scenario-target.js';

export type * from './scenario-source.js';
export type * from './scenario-target.js';

/**
 * A made-up world, without any vendor's words: who buys what from the marketplace, since when and with which changes,
 * and what the PSA holds beside it. Each sandbox builds its own vendor's records from it by its own vendor's rules;
 * invoices are never typed in, they follow from the histories.
 */
export interface Scenario {
  readonly name: string;
  /** The vendors' clock at the start, ISO instant. */
  readonly now: string;
  /** IANA zone of the marketplace's calendar. */
  readonly zone: string;
  /** Months that the scenario plays, oldest first. */
  readonly months: readonly Month[];
  readonly source: ScenarioSource;
  readonly target: ScenarioTarget;
}

/** The arguments of `POST /_sandbox/reset`. */
export type ScenarioRequest =
  | { readonly scenario: 'demo' }
  | {
      readonly scenario: 'generated';
      readonly seed: number;
      readonly customers: number;
      readonly lines: number;
      readonly changeRate: number;
      readonly createRate: number;
      readonly month: Month;
      readonly edition?: 'reseller' | 'bss';
      readonly currencies?: readonly string[];
      readonly contractsPerCustomer?: number;
      /** What the month contains beside one change of units a line; `all`, or some kinds alone to find a cause. */
      readonly variety?: 'all' | readonly Variety[];
    };
