import {
  lastDay,
  monthPeriod,
  roundMoney,
  subtractMoney,
  isZeroMoney,
  sumMoney,
  type BillingLine,
  type CreateChargeOperation,
  type Month,
} from '@tallylink/billing-model';
import { priceByRule, type LinkPolicies } from '../linking/index.js';
import type { AppliedCharge } from './build-plan-input.js';
import { contentId } from './content-id.js';

export interface UsageChargeInput {
  readonly runId?: string;
  readonly month: Month;
  readonly line: BillingLine;
  readonly customerId: string;
  readonly agreementId: string;
  readonly policies: Pick<LinkPolicies, 'price'>;
  readonly amountDigits: number;
  readonly appliedCharges?: readonly AppliedCharge[];
}

/** The one-off charge for a month's consumption, or for what was added to it since. `null`: nothing to charge, or no price rule yet. */
export function planUsageCharge(input: UsageChargeInput): CreateChargeOperation | null {
  const { line, month } = input;
  const before = (input.appliedCharges ?? [])
    .filter((one) => one.lineId === line.id && one.month === month)
    .map((one) => one.unitCost);
  const unitCost = subtractMoney(line.chargesTotal, sumMoney(before, line.currency));
  if (isZeroMoney(unitCost)) return null;
  const unitPrice = priceByRule(input.policies.price, unitCost, input.amountDigits);
  if (!unitPrice) return null;
  const after = {
    name: `${line.service.name}, consumption of ${month}${before.length > 0 ? ', addition' : ''}`,
    day: usageDay(line, month),
    units: '1',
    unitPrice,
    unitCost: roundMoney(unitCost, input.amountDigits),
    agreementLineId: null,
  };
  const reference = contentId({
    lineId: line.id,
    month,
    agreementId: input.agreementId,
    count: before.length,
    after,
  });
  return {
    kind: 'create-charge',
    id: contentId({ run: input.runId ?? null, reference }),
    chain: `charge:${line.id}:${month}`,
    targetCustomerId: input.customerId,
    agreementId: input.agreementId,
    summary: `${after.name}: charge ${after.unitPrice.amount} ${line.currency} once`,
    lineIds: [line.id],
    // What was charged too much is a credit: whether the target takes one, a person must know.
    ticked: !unitCost.amount.startsWith('-'),
    before: null,
    after: { ...after, reference },
  };
}

/** The last day that was charged for; without dates, the month's last. */
function usageDay(line: BillingLine, month: Month): string {
  const ends = line.charges.flatMap((one) =>
    one.start && one.endExclusive ? [{ start: one.start, endExclusive: one.endExclusive }] : [],
  );
  const last = ends.sort((a, b) => (a.endExclusive < b.endExclusive ? 1 : -1))[0];
  return lastDay(last ?? monthPeriod(month));
}
