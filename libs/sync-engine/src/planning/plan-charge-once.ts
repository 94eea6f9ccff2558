import { DomainError, lastDay, type CreateChargeOperation } from '@tallylink/billing-model';
import { contentId } from './content-id.js';
import type { PlanLeftover } from './plan.js';

export interface ChargeOnceInput {
  readonly runId?: string;
  readonly leftover: PlanLeftover;
  readonly agreementId: string;
  readonly serviceName: string;
}

/** Bills a named leftover once, instead of writing into days that cannot take a change. Errors: `CHARGE.NOTHING_TO_BILL`. */
export function planChargeOnce(input: ChargeOnceInput): CreateChargeOperation {
  const { leftover } = input;
  if (!leftover.money || leftover.money.amount.startsWith('-') || /^0(\.0*)?$/.test(leftover.money.amount)) {
    throw new DomainError(
      'CHARGE.NOTHING_TO_BILL',
      'Only an amount that the target does not bill can be charged once. Nothing was planned; an amount that is billed too much needs a credit in the target.',
    );
  }
  const { start } = leftover.period;
  const end = lastDay(leftover.period);
  const after = {
    name: `${input.serviceName}: ${leftover.units} units, ${start} to ${end}`,
    day: end,
    units: '1',
    unitPrice: leftover.money,
    unitCost: null,
    agreementLineId: leftover.agreementLineId,
  };
  const reference = contentId({ chargeOnce: leftover.chain, agreementId: input.agreementId, after });
  return {
    kind: 'create-charge',
    id: contentId({ run: input.runId ?? null, reference }),
    chain: `charge:${leftover.chain}:${start}`,
    targetCustomerId: leftover.customerId,
    agreementId: input.agreementId,
    summary: `${after.name}: charge ${leftover.money.amount} ${leftover.money.currency} once`,
    lineIds: leftover.lineIds,
    ticked: false,
    before: null,
    after: { ...after, reference },
  };
}
