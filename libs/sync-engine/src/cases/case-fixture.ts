import type {
  BillingLine,
  DecisionKind,
  Operation,
  TargetCapabilities,
  TargetState,
} from '@tallylink/billing-model';
import {
  buildPlan,
  defaultPolicies,
  resolveLinks,
  validateMonth,
  withExtensions,
  type Adoption,
  type ChargedOnce,
  type EntityLink,
  type Extension,
  type LastApplied,
  type LinkPolicies,
  type Plan,
  type ResolvedLine,
  type SetBack,
  type ValidatedLine,
} from '../index.js';
import { MONTH } from './case-line.js';

export { eur, line, MONTH } from './case-line.js';
export { target, type TargetOptions } from './case-target.js';

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

export interface CaseOptions {
  readonly lines: readonly BillingLine[];
  readonly target: TargetState;
  readonly policies?: Partial<LinkPolicies>;
  readonly capabilities?: Partial<TargetCapabilities>;
  readonly lastApplied?: readonly LastApplied[];
  readonly adoptions?: readonly Adoption[];
  readonly setBacks?: readonly SetBack[];
  readonly links?: readonly EntityLink[];
  readonly chargedOnce?: readonly ChargedOnce[];
  /** Kinds of offers that are taken. */
  readonly take?: readonly DecisionKind[];
  readonly extensions?: readonly Extension[];
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
  /** `"charge-once 11.42"`. */
  readonly offers: readonly string[];
}

/** Links every line to the one contract, then validates and plans. */
export function play(options: CaseOptions): CaseResult {
  const policies = { ...defaultPolicies, ...options.policies };
  const capabilities = { ...CAPABILITIES, ...options.capabilities };
  const links = [...options.lines.flatMap(linksOf), ...(options.links ?? [])];
  const resolved = resolveLinks({ lines: options.lines, links, exclusions: [], target: options.target });
  const known = {
    lastApplied: options.lastApplied ?? [],
    adoptions: options.adoptions ?? [],
    setBacks: options.setBacks ?? [],
    chargedOnce: options.chargedOnce ?? [],
  };
  const shared = { month: MONTH, resolved, target: options.target, capabilities, policies, ...known };
  const { extensions = [] } = options;
  const validated = validateMonth({ ...shared, target: withExtensions(options.target, extensions) });
  const versions = { snapshotIds: ['snapshot'], linkVersion: 1 };
  const planned = { ...shared, validated, versions, extensions };
  const offered = buildPlan(planned).offers;
  const taken = offered.filter((one) => options.take?.includes(one.kind)).map((one) => one.id);
  const plan = buildPlan({ ...planned, decided: taken });
  return {
    resolved,
    validated,
    plan,
    operations: plan.operations.map(operationText),
    findings: validated[0]!.findings.map((one) => one.code),
    leftovers: plan.leftovers.map((one) => `${one.money?.amount ?? 'none'} ${one.reason}`),
    offers: plan.offers.map((one) => [one.kind, one.money?.amount].filter(Boolean).join(' ')),
  };
}

export function linksOf(one: BillingLine): EntityLink[] {
  const made = {
    version: 1,
    decidedBy: 'clerk',
    decidedAt: '2026-10-01T00:00:00Z',
    reason: '',
    score: null,
    previousTargetId: null,
  };
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
  if (operation.kind === 'create-charge')
    return `charge ${operation.after.unitPrice.amount} @${operation.after.day}`;
  if (operation.kind !== 'change-line' && operation.kind !== 'add-line') return operation.kind;
  const { before, after } = operation;
  const parts: string[] = [];
  if (before === null) parts.push(`+${after.units}`);
  else if (before.units !== after.units) parts.push(`${before.units} → ${after.units}`);
  if (before && before.unitCost?.amount !== after.unitCost?.amount)
    parts.push(`cost ${before.unitCost?.amount} → ${after.unitCost?.amount}`);
  if (before && before.unitPrice?.amount !== after.unitPrice?.amount)
    parts.push(`price ${before.unitPrice?.amount} → ${after.unitPrice?.amount}`);
  return `${parts.join(', ')} @${shortDay(operation.effectiveDate)}${operation.ticked ? '' : ' ?'}`;
}

function shortDay(day: string): string {
  return day.startsWith('2026-10-') ? String(+day.slice(8)) : day;
}
