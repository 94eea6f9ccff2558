import {
  agreementStepOn,
  monthPeriod,
  multiplyMoney,
  roundMoney,
  subtractMoney,
  type AgreementLine,
  type LineState,
  type Month,
} from '@tallylink/billing-model';
import { groupBy, type TargetIndex } from '../linking/target-index.js';
import { sellsBelowCost, unitMargin } from './line-margin.js';
import type { LineOperation } from './line-operations.js';
import { marginSum, percentOf } from './margin-sum.js';
import type { PlanMargin, PlanMargins } from './plan.js';

const CENTS = 2;

interface Priced extends PlanMargin {
  readonly planned: boolean;
}

/** What each planned service earns in a full period once the ticked changes are written, and each customer with one. */
export function planMargins(
  operations: readonly LineOperation[],
  index: TargetIndex,
  month: Month,
): PlanMargins {
  const customers = groupBy(operations, (one) => one.targetCustomerId ?? '');
  const all = [...customers].flatMap(([id, own]) =>
    customerLines(id, { chains: groupBy(own, (one) => one.chain), index, month }),
  );
  const sums = groupBy(all, (one) => JSON.stringify([one.customerId, one.currency, one.billingPeriodMonths]));
  return {
    lines: all.filter((one) => one.planned).map(({ planned: _planned, ...margin }) => margin),
    customers: [...sums.values()].map((own) => marginSum(own, index)),
  };
}

interface Around {
  readonly chains: ReadonlyMap<string, readonly LineOperation[]>;
  readonly index: TargetIndex;
  readonly month: Month;
}

function customerLines(customerId: string, { chains, index, month }: Around): Priced[] {
  const untouched = (index.linesOfCustomer.get(customerId) ?? []).filter(
    (line) => !chains.has(`line:${line.id}`),
  );
  const day = monthPeriod(month).endExclusive;
  return [
    ...[...chains].flatMap(([chain, own]) => {
      const line = index.lines.get(chain.slice('line:'.length)) ?? null;
      const last = own.findLast((one) => one.ticked);
      const state = last ? last.after : stateOn(line, day);
      return priced({ ...own[0]!, chain, customerId, planned: true }, state, index);
    }),
    ...untouched.flatMap((line) =>
      priced(
        { ...line, chain: `line:${line.id}`, customerId, lineIds: [], planned: false },
        stateOn(line, day),
        index,
      ),
    ),
  ];
}

const stateOn = (line: AgreementLine | null, day: string): LineState | null =>
  (line && agreementStepOn(line, day)) ?? null;

function priced(
  place: Pick<Priced, 'chain' | 'customerId' | 'lineIds' | 'planned'> & {
    readonly serviceId: string;
    readonly agreementId: string;
  },
  state: LineState | null,
  index: TargetIndex,
): Priced[] {
  if (!state?.unitPrice) return [];
  const { unitPrice, unitCost, units } = state;
  const price = roundMoney(multiplyMoney(unitPrice, units), CENTS);
  const comparable = unitMargin(state) !== null;
  const cost = comparable ? roundMoney(multiplyMoney(unitCost!, units), CENTS) : null;
  const margin = cost && roundMoney(subtractMoney(price, cost), CENTS);
  return [
    {
      chain: place.chain,
      customerId: place.customerId,
      lineIds: place.lineIds,
      planned: place.planned,
      serviceName: index.services.get(place.serviceId)?.name ?? place.serviceId,
      billingPeriodMonths: index.agreements.get(place.agreementId)?.billingPeriodMonths ?? null,
      currency: unitPrice.currency,
      units,
      unitPrice,
      unitCost: comparable ? unitCost : null,
      price,
      cost,
      margin,
      marginPercent: place.planned ? percentOf(margin, price) : null,
      belowCost: sellsBelowCost(state),
    },
  ];
}
