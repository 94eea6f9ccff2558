import { decimal, roundDecimal, subtractMoney, type Month, type TargetState } from '@tallylink/billing-model';
import type { CustomerPreview, Plan, PlanLeftover } from '@tallylink/sync-engine';
import type { PlanData } from './plan.entity.js';
import { planMarginsReply } from './plan-margins-reply.js';
import type { CustomerPreviewReply, NamedDifferenceReply, PlanRequestsReply } from './plans.dto.js';

/** What stands beside a plan when it is stored. */
export interface PlanSurroundings {
  readonly month: Month;
  readonly target: TargetState;
  readonly requestsAllowed: number | null;
}

const PAGE = 500;

/** What the plan says beside its operations, as the review shows it. */
export function planData(plan: Plan, around: PlanSurroundings): PlanData {
  return {
    customers: plan.customers.map(customerReply),
    notWritten: plan.leftovers.map((leftover) => leftoverReply(leftover, plan, around)),
    totals: plan.totals.map((total) => ({
      currency: total.currency,
      monthChange: subtractMoney(total.thisMonth.after, total.thisMonth.before),
      monthlyChange: subtractMoney(total.nextMonth.after, total.nextMonth.before),
    })),
    guards: [...plan.guards],
    leftovers: plan.leftovers,
    versions: plan.versions,
    margins: planMarginsReply(plan.margins),
    rails: plan.rails,
    offers: plan.offers,
    requests: requestsOf(plan, around.requestsAllowed),
  };
}

function customerReply(customer: CustomerPreview): CustomerPreviewReply {
  return {
    targetCustomerId: customer.customerId,
    name: customer.customerName,
    currency: customer.currency,
    operations: customer.operationIds.length,
    monthBefore: customer.thisMonth.before,
    monthAfter: customer.thisMonth.after,
    nextBefore: customer.nextMonth.before,
    nextAfter: customer.nextMonth.after,
    change: subtractMoney(customer.nextMonth.after, customer.nextMonth.before),
    items: customer.invoices.flatMap((invoice) =>
      invoice.items.map((item) => ({
        label: item.serviceName,
        day: item.day,
        before: item.before,
        after: item.after,
        rule: item.rule,
      })),
    ),
  };
}

function leftoverReply(
  leftover: PlanLeftover,
  plan: Pick<Plan, 'offers'>,
  around: PlanSurroundings,
): NamedDifferenceReply {
  const customer = around.target.customers.find((one) => one.id === leftover.customerId);
  return {
    lineIds: [...leftover.lineIds],
    customerName: customer?.name ?? null,
    reason: leftover.reason,
    message: leftover.sentence,
    money: leftover.money,
    start: leftover.period.start,
    endExclusive: leftover.period.endExclusive,
    offerId: offerOf(leftover, plan.offers),
  };
}

/** The offer that would bill a leftover once. */
function offerOf({ lineIds, period }: PlanLeftover, offers: Plan['offers']): string | null {
  const bills = offers.find(
    (one) =>
      one.charge !== null &&
      one.lineIds.some((id) => lineIds.includes(id)) &&
      one.charge.period.start <= period.start &&
      period.endExclusive <= one.charge.period.endExclusive,
  );
  return bills?.id ?? null;
}

/** One request for each write, a batch read before and after. */
function requestsOf(plan: Plan, allowed: number | null): PlanRequestsReply {
  const writes = plan.operations.length;
  const needed = writes === 0 ? 0 : writes + 2 * Math.ceil(writes / PAGE);
  const share =
    allowed === null ? null : roundDecimal(decimal(String(needed)).times(100).dividedBy(allowed), 1);
  return { needed, allowed, sharePercent: share };
}
