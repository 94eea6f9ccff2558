import {
  addMonths,
  cyclePeriod,
  earlier,
  money,
  type AgreementLine,
  type AgreementPeriod,
  type AgreementStep,
  type TargetState,
} from '@tallylink/billing-model';
import { OCTOBER, steps } from './case-line.js';

export interface TargetOptions {
  /** Units; `null`: the contract does not have the service. */
  readonly units: string | null;
  readonly price?: string;
  readonly cost?: string | null;
  /** The contract, `"2026-01-01 2028-01-01"`; its periods step from the first day. */
  readonly contract?: string;
  readonly months?: number;
  /** Periods that start before this day are posted. */
  readonly postedBefore?: string;
  readonly currency?: string;
  readonly active?: boolean;
  readonly lineCount?: number;
  readonly usedDays?: readonly string[];
  readonly costsVisible?: boolean;
  /** Nothing is known from this day on. */
  readonly readBefore?: string;
}

export function target(options: TargetOptions): TargetState {
  const { months = 1, price = '5.90', cost = '4.10', currency = 'EUR' } = options;
  const [start, endExclusive] = (options.contract ?? '2026-01-01 2028-01-01').split(' ') as [string, string];
  const ids =
    options.units === null ? [] : Array.from({ length: options.lineCount ?? 1 }, (_, i) => `al${i + 1}`);
  return {
    customers: [
      {
        id: 't1',
        name: 'Harbour & Finch Ltd',
        reference: null,
        vatNumber: null,
        domain: null,
        active: true,
        kind: 'customer',
        currency,
      },
    ],
    agreements: [
      {
        id: 'a1',
        customerId: 't1',
        name: 'Cloud services',
        reference: null,
        recurring: true,
        active: options.active ?? true,
        period: { start, endExclusive },
        billingPeriodMonths: months,
      },
    ],
    services: [
      {
        id: 's1',
        name: 'Office Suite Std',
        sku: null,
        partNumber: null,
        reference: null,
        billingPeriodMonths: months,
        active: true,
        unitPrice: money(price, currency),
        unitCost: cost === null ? null : money(cost, currency),
      },
    ],
    lines: ids.map((id) => agreementLine(id, options, start, endExclusive)),
    costsVisible: options.costsVisible ?? true,
    complete: true,
    notes: [],
  };
}

function agreementLine(
  id: string,
  options: TargetOptions,
  start: string,
  endExclusive: string,
): AgreementLine {
  const { months = 1, price = '5.90', cost = '4.10', currency = 'EUR' } = options;
  const periods: AgreementPeriod[] = [];
  let period = cyclePeriod(OCTOBER.start < start ? start : OCTOBER.start, { from: start, months });
  const until = addMonths('2026-12-01', months);
  while (period.start < until && period.start < endExclusive) {
    // A contract's end cuts its last period.
    const cut = { ...period, endExclusive: earlier(period.endExclusive, endExclusive) };
    periods.push({ period: cut, posted: period.start < (options.postedBefore ?? '') });
    period = cyclePeriod(period.endExclusive, { from: start, months });
  }
  const opening = periods[0]?.period.start ?? OCTOBER.start;
  const values = {
    unitPrice: money(price, currency),
    unitCost: cost === null ? null : money(cost, currency),
  };
  return {
    id,
    agreementId: 'a1',
    customerId: 't1',
    serviceId: 's1',
    name: 'Office Suite Std',
    window: { start: opening, endExclusive: options.readBefore ?? until },
    steps: steps(options.units!, opening).map((step): AgreementStep => ({ ...step, ...values })),
    periods,
    usedDays: options.usedDays ?? [],
    currency,
  };
}
