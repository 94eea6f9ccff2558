import {
  closingUnits,
  lastDay,
  monthPeriod,
  stepOn,
  type BillingLine,
  type CreateChargeOperation,
  type Money,
  type Month,
} from '@tallylink/billing-model';
import { contentId } from './content-id.js';

export interface UnitsChargeInput {
  readonly runId?: string;
  readonly month: Month;
  readonly line: BillingLine;
  readonly customerId: string;
  readonly agreementId: string;
  /** What one unit is sold for. */
  readonly unitPrice: Money;
}

/** Bills the units of a month once, for a target whose services take whole units only: 2.5 units stay 2.5. */
export function planUnitsCharge(input: UnitsChargeInput): CreateChargeOperation {
  const { line, month, unitPrice } = input;
  const day = lastDay(monthPeriod(month));
  const after = {
    name: `${line.service.name}, ${month}`,
    day,
    units: closingUnits(line.units),
    unitPrice,
    unitCost: stepOn(line.costs, day)?.unitCost ?? null,
    agreementLineId: null,
  };
  const reference = contentId({ unitsOf: line.id, month, agreementId: input.agreementId });
  return {
    kind: 'create-charge',
    id: contentId({ run: input.runId ?? null, reference, after }),
    chain: `charge:${line.id}:${month}`,
    targetCustomerId: input.customerId,
    agreementId: input.agreementId,
    summary: `${after.name}: charge ${after.units} × ${unitPrice.amount} ${unitPrice.currency} once`,
    lineIds: [line.id],
    ticked: false,
    before: null,
    after: { ...after, reference },
  };
}
