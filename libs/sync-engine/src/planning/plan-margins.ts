import {
  agreementStepOn,
  monthPeriod,
  multiplyMoney,
  roundMoney,
  subtractMoney,
  type LineState,
  type Month,
} from '@tallylink/billing-model';
import { groupBy, type TargetIndex } from '../linking/target-index.js';
import { sellsBelowCost, unitMargin } from './line-margin.js';
import type { LineOperation } from './line-operations.js';
import { CustomerMargins, percentOf } from './margin-sum.js';
import type { MarginSum, PlanMargin, PlanMargins } from './plan.js';
import { touchedLines } from './touched-lines.js';

const CENTS = 2;

/** What each planned service earns in a full period once the ticked changes are written, and each customer with one. */
export function planMargins(
  operations: readonly LineOperation[],
  index: TargetIndex,
  month: Month,
): PlanMargins {
  const day = monthPeriod(month).endExclusive;
  const lines: PlanMargin[] = [];
  const customers: MarginSum[] = [];
  for (const [customerId, own] of groupBy(operations, (one) => one.targetCustomerId ?? '')) {
    const margins = new CustomerMargins();
    const chains = groupBy(own, (one) => one.chain);
    for (const [chain, chained] of chains) {
      const margin = plannedMargin(chain, chained, { customerId, index, day });
      if (!margin) continue;
      lines.push(margin);
      margins.add(margin, margin.billingPeriodMonths);
    }
    addUntouched(margins, customerId, { touched: touchedLines(chains.keys()), index, day });
    customers.push(...margins.sums(customerId, index.customers.get(customerId)?.name ?? customerId));
  }
  return { lines, customers };
}

/** The customer's other services are only summed: they are most of them. */
function addUntouched(
  margins: CustomerMargins,
  customerId: string,
  { touched, index, day }: { touched: ReadonlySet<string>; index: TargetIndex; day: string },
): void {
  for (const line of index.linesOfCustomer.get(customerId) ?? []) {
    if (touched.has(line.id)) continue;
    margins.add(
      agreementStepOn(line, day),
      index.agreements.get(line.agreementId)?.billingPeriodMonths ?? null,
    );
  }
}

function plannedMargin(
  chain: string,
  own: readonly LineOperation[],
  { customerId, index, day }: { customerId: string; index: TargetIndex; day: string },
): PlanMargin | null {
  const line = index.lines.get(chain.slice('line:'.length)) ?? null;
  const last = own.findLast((one) => one.ticked);
  const state: LineState | null = last ? last.after : line && agreementStepOn(line, day);
  if (!state?.unitPrice) return null;
  const { unitPrice, unitCost, units } = state;
  const { agreementId, serviceId, lineIds } = own[0]!;
  const price = roundMoney(multiplyMoney(unitPrice, units), CENTS);
  const comparable = unitMargin(state) !== null;
  const cost = comparable ? roundMoney(multiplyMoney(unitCost!, units), CENTS) : null;
  const margin = cost && roundMoney(subtractMoney(price, cost), CENTS);
  return {
    chain,
    customerId,
    lineIds,
    serviceName: index.services.get(serviceId)?.name ?? serviceId,
    billingPeriodMonths: index.agreements.get(agreementId)?.billingPeriodMonths ?? null,
    currency: unitPrice.currency,
    units,
    unitPrice,
    unitCost: comparable ? unitCost : null,
    price,
    cost,
    margin,
    marginPercent: percentOf(margin, price),
    belowCost: sellsBelowCost(state),
  };
}
