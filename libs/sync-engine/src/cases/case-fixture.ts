import {
  addMonths,
  cyclePeriod,
  money,
  type AgreementLine,
  type AgreementPeriod,
  type AgreementStep,
  type Basis,
  type BillingLine,
  type CostStep,
  type Money,
  type Operation,
  type TargetCapabilities,
  type TargetState,
  type UnitsStep,
} from '@tallylink/billing-model';
import {
  buildPlan,
  defaultPolicies,
  resolveLinks,
  validateMonth,
  type Adoption,
  type EntityLink,
  type LastApplied,
  type LinkPolicies,
  type Plan,
  type ResolvedLine,
  type ValidatedLine,
} from '../index.js';

/** October 2026, in EUR, unless a case says otherwise. */
export const MONTH = '2026-10';
export const OCTOBER = { start: '2026-10-01', endExclusive: '2026-11-01' };

export const CAPABILITIES: TargetCapabilities = {
  integerUnits: true,
  zeroUnits: 'accept',
  oneChangePerDay: true,
  prorates: true,
  postedDays: 'move',
  rounding: 'delta-items',
  unitValueDigits: 4,
  amountDigits: 2,
  marksCreated: true,
  oneOffCharges: true,
  readsInvoices: true,
};

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
  const assumed = (step: { day: string; units: string }, i: number): UnitsStep => ({ ...step, basis: i === 0 ? 'settled' : basis });
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
    costs: costs ?? steps(cost, '2026-10-01').map((step) => ({ day: step.day, unitCost: eur(step.units), basis: 'settled' })),
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
}

export function target(options: TargetOptions): TargetState {
  const { months = 1, price = '5.90', cost = '4.10', currency = 'EUR' } = options;
  const [start, endExclusive] = (options.contract ?? '2026-01-01 2028-01-01').split(' ') as [string, string];
  const ids = options.units === null ? [] : Array.from({ length: options.lineCount ?? 1 }, (_, i) => `al${i + 1}`);
  return {
    customers: [
      { id: 't1', name: 'Harbour & Finch Ltd', reference: null, vatNumber: null, domain: null, active: true, kind: 'customer', currency },
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

function agreementLine(id: string, options: TargetOptions, start: string, endExclusive: string): AgreementLine {
  const { months = 1, price = '5.90', cost = '4.10', currency = 'EUR' } = options;
  const periods: AgreementPeriod[] = [];
  let period = cyclePeriod(OCTOBER.start < start ? start : OCTOBER.start, { from: start, months });
  const until = addMonths('2026-12-01', months);
  while (period.start < until && period.start < endExclusive) {
    periods.push({ period, posted: period.start < (options.postedBefore ?? '') });
    period = cyclePeriod(period.endExclusive, { from: start, months });
  }
  const opening = periods[0]?.period.start ?? OCTOBER.start;
  const values = { unitPrice: money(price, currency), unitCost: cost === null ? null : money(cost, currency) };
  return {
    id,
    agreementId: 'a1',
    customerId: 't1',
    serviceId: 's1',
    name: 'Office Suite Std',
    window: { start: opening, endExclusive: until },
    steps: steps(options.units!, opening).map((step): AgreementStep => ({ ...step, ...values })),
    periods,
    usedDays: options.usedDays ?? [],
    currency,
  };
}

export interface CaseOptions {
  readonly lines: readonly BillingLine[];
  readonly target: TargetState;
  readonly policies?: Partial<LinkPolicies>;
  readonly capabilities?: Partial<TargetCapabilities>;
  readonly lastApplied?: readonly LastApplied[];
  readonly adoptions?: readonly Adoption[];
  readonly links?: readonly EntityLink[];
}

export interface CaseResult {
  readonly resolved: readonly ResolvedLine[];
  readonly validated: readonly ValidatedLine[];
  readonly plan: Plan;
  /** `"25 → 28 @12"`, an offered one with `?` behind it. */
  readonly operations: readonly string[];
  /** Codes of the first line's findings, `match` included. */
  readonly findings: readonly string[];
  /** `"11.42 posted"`. */
  readonly leftovers: readonly string[];
}

/** Links every line to the one contract, then validates and plans. */
export function play(options: CaseOptions): CaseResult {
  const policies = { ...defaultPolicies, ...options.policies };
  const capabilities = { ...CAPABILITIES, ...options.capabilities };
  const links = [...options.lines.flatMap(linksOf), ...(options.links ?? [])];
  const resolved = resolveLinks({ lines: options.lines, links, exclusions: [], target: options.target });
  const known = { lastApplied: options.lastApplied ?? [], adoptions: options.adoptions ?? [] };
  const shared = { month: MONTH, resolved, target: options.target, capabilities, policies, ...known };
  const validated = validateMonth(shared);
  const plan = buildPlan({ ...shared, validated, versions: { snapshotIds: ['snapshot'], linkVersion: 1 } });
  return {
    resolved,
    validated,
    plan,
    operations: plan.operations.map(operationText),
    findings: validated[0]!.findings.map((one) => one.code),
    leftovers: plan.leftovers.map((one) => `${one.money?.amount ?? 'none'} ${one.reason}`),
  };
}

export function linksOf(one: BillingLine): EntityLink[] {
  const made = { version: 1, decidedBy: 'clerk', decidedAt: '2026-10-01T00:00:00Z', reason: '', score: null, previousTargetId: null };
  const months = (value: number | null): string => String(value ?? '-');
  const service = `${one.service.id}~${one.addOn ? 'add-on' : 'main'}~${months(one.billingPeriodMonths)}~${months(one.commitmentMonths)}`;
  return [
    { ...made, kind: 'customer', sourceKey: one.customer.id, targetId: 't1' },
    { ...made, kind: 'contract', sourceKey: one.contract.id, targetId: 'a1' },
    { ...made, kind: 'service', sourceKey: service, targetId: 's1' },
  ];
}

/** `"25 → 28 @12"`, `"+10 @12"`, `"cost 4.1 → 4.3 @1"`. */
export function operationText(operation: Operation): string {
  if (operation.kind === 'create-charge') return `charge ${operation.after.unitPrice.amount} @${operation.after.day}`;
  if (operation.kind !== 'change-line' && operation.kind !== 'add-line') return operation.kind;
  const { before, after } = operation;
  const parts: string[] = [];
  if (before === null) parts.push(`+${after.units}`);
  else if (before.units !== after.units) parts.push(`${before.units} → ${after.units}`);
  if (before && before.unitCost?.amount !== after.unitCost?.amount) parts.push(`cost ${before.unitCost?.amount} → ${after.unitCost?.amount}`);
  if (before && before.unitPrice?.amount !== after.unitPrice?.amount) parts.push(`price ${before.unitPrice?.amount} → ${after.unitPrice?.amount}`);
  return `${parts.join(', ')} @${shortDay(operation.effectiveDate)}${operation.ticked ? '' : ' ?'}`;
}

function shortDay(day: string): string {
  return day.startsWith('2026-10-') ? String(+day.slice(8)) : day;
}
