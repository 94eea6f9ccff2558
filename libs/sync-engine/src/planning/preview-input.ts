import type {
  CreateChargeOperation,
  DeleteChargeOperation,
  Month,
  Period,
  TargetCapabilities,
} from '@tallylink/billing-model';
import type { TargetIndex } from '../linking/target-index.js';
import type { BillWindow } from './line-bill.js';
import type { LineOperation } from './line-operations.js';
import type { PreviewItem } from './plan.js';

export type ChargeOperation = CreateChargeOperation | DeleteChargeOperation;

export interface PreviewInput {
  readonly month: Month;
  readonly index: TargetIndex;
  readonly capabilities: TargetCapabilities;
  readonly operations: readonly LineOperation[];
  readonly charges: readonly ChargeOperation[];
}

/** With the days that the bills are looked at, made once for all lines. */
export interface WindowInput extends PreviewInput {
  readonly window: BillWindow;
}

/** An amount of a line in one billing period. `changed` ones are shown with their rule, the others only counted. */
export interface PeriodItem extends Omit<PreviewItem, 'rule'> {
  readonly rule: () => string;
  readonly period: Period;
  readonly changed: boolean;
}
