import {
  money,
  type Basis,
  type BillingLine,
  type CostStep,
  type Money,
  type UnitsStep,
} from '@tallylink/billing-model';

/** October 2026, in EUR, unless a case says otherwise. */
export const MONTH = '2026-10';
export const OCTOBER = { start: '2026-10-01', endExclusive: '2026-11-01' };

/** `"25, 28@12, 0@2026-11-01"`: opening units, then units from a day (of October) on. */
export function steps(text: string, opening: string): { day: string; units: string }[] {
  return text.split(', ').map((part) => {
    const [units, day] = part.split('@') as [string, string | undefined];
    return { units, day: day === undefined ? opening : dayOf(day) };
  });
}

function dayOf(text: string): string {
  return text.includes('-') ? text : `2026-10-${text.padStart(2, '0')}`;
}

export const eur = (amount: string): Money => money(amount, 'EUR');

export interface LineOptions extends Partial<Omit<BillingLine, 'units' | 'costs'>> {
  readonly units: string;
  /** `"4.10"` or `"4.10, 4.30@15"`. */
  readonly cost?: string;
  readonly costs?: readonly CostStep[];
  readonly basis?: Basis;
}

/** A billing line of one subscription; the second is `line({ id: '2', … })`. */
export function line({ units, cost = '4.10', costs, basis = 'settled', ...rest }: LineOptions): BillingLine {
  const id = rest.id ?? '1';
  const assumed = (step: { day: string; units: string }, i: number): UnitsStep => ({
    ...step,
    basis: i === 0 ? 'settled' : basis,
  });
  return {
    id,
    key: { customerId: 'c1', contractId: `sub-${id}`, serviceId: 'p1' },
    customer: { id: 'c1', name: 'Harbour & Finch' },
    contract: { id: `sub-${id}`, name: `Subscription ${id}` },
    service: { id: 'p1', name: 'Office Suite Std' },
    addOn: false,
    kind: 'recurring',
    billingPeriodMonths: 1,
    commitmentMonths: 1,
    termEndExclusive: null,
    units: { period: OCTOBER, steps: steps(units, '2026-10-01').map(assumed) },
    costs:
      costs ??
      steps(cost, '2026-10-01').map((step) => ({
        day: step.day,
        unitCost: eur(step.units),
        basis: 'settled',
      })),
    currency: 'EUR',
    status: 'active',
    trial: false,
    effectiveDate: '2026-10-01',
    knownEnd: null,
    charges: [],
    chargesTotal: eur('0'),
    notes: [],
    sourceFindings: [],
    ...rest,
  };
}
