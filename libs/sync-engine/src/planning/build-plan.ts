import { monthPeriod, type CreateChargeOperation, type Operation } from '@tallylink/billing-model';
import { policiesFor } from '../linking/index.js';
import type { TargetIndex } from '../linking/target-index.js';
import { compareMonth, type ComparedMonth } from '../validation/index.js';
import { isFractional } from '../validation/rules/fractional-units.rule.js';
import { isSettled } from '../reconciliation/index.js';
import type { AgreementLineContext } from '../validation/rules/rule.js';
import type { BuildPlanInput } from './build-plan-input.js';
import { previewCustomers } from './preview-customers.js';
import { applyGuardRails } from './guard-rails.js';
import { decidePlan } from './decide-plan.js';
import { planExtensions, withExtensions } from './plan-extensions.js';
import { planGroup } from './plan-group.js';
import { planHash } from './plan-hash.js';
import { planOffers } from './plan-offers.js';
import { planMargins } from './plan-margins.js';
import { planTotals } from './plan-totals.js';
import { planUsageCharge } from './plan-usage-charge.js';
import { chargedNow, withoutCharged } from './without-charged.js';
import type { Plan } from './plan.js';

/**
 * Everything that would close a month's differences, and what would stay, with its money. The same input, in any order,
 * gives the same plan. `compared`: of the same input with its contracts extended, where validation compared it already.
 */
export function buildPlan(
  input: BuildPlanInput,
  compared: ComparedMonth = compareMonth(extended(input)),
): Plan {
  const { index: target, contexts } = compared;
  const blocked = blockedLines(input);
  const { open, settled } = withoutSettled(contexts, blocked);
  const planned = sortedByName(open).map((one) => planGroup(one.context, input, one.blocked));
  const services = settled + planned.filter((one) => !one.blocked).length;
  const guarded = applyGuardRails(
    planned.flatMap((one) => one.operations),
    input.policies.guardRails,
    services,
  );
  const offers = planOffers(planned, guarded.operations, target, input);
  const decided = decidePlan(guarded.operations, offers, new Set(input.decided), input.runId ?? null);
  const charges = [...usageCharges(input, blocked, target), ...decided.charges];
  const operations: Operation[] = [...planExtensions(input, decided.operations), ...charges];
  const leftovers = planned.flatMap((one) =>
    withoutCharged(one.leftovers, chargedNow(decided.charges, one.context)),
  );
  const customers = previewCustomers({ ...input, index: target, operations: decided.operations, charges });
  return {
    month: input.month,
    operations,
    customers,
    leftovers,
    offers,
    totals: planTotals(customers, leftovers),
    margins: planMargins(decided.operations, target, input.month),
    guards: guarded.guards,
    rails: { held: guarded.held, services },
    versions: input.versions,
    hash: planHash({ month: input.month, operations }, input.versions),
  };
}

function blockedLines({ validated }: BuildPlanInput): Set<string> {
  const blocked = validated.filter((one) => one.findings.some((finding) => finding.severity === 'blocking'));
  return new Set(blocked.map((one) => one.lineId));
}

function extended(input: BuildPlanInput): BuildPlanInput {
  return { ...input, target: withExtensions(input.target, input.extensions ?? []) };
}

interface OpenContext {
  readonly context: AgreementLineContext;
  readonly blocked: boolean;
}

/** Where both sides agree there is nothing to write and nothing to decide: those lines, nearly all, are only counted. */
function withoutSettled(
  contexts: readonly AgreementLineContext[],
  blockedIds: ReadonlySet<string>,
): { open: OpenContext[]; settled: number } {
  const open: OpenContext[] = [];
  for (const context of contexts) {
    const blocked = isFractional(context) || context.group.lines.some((one) => blockedIds.has(one.line.id));
    if (blocked || !isSettled(context)) open.push({ context, blocked });
  }
  return { open, settled: contexts.length - open.length };
}

/** Each name is made once, not at every comparison. */
function sortedByName(open: readonly OpenContext[]): OpenContext[] {
  return open
    .map((one) => ({ one, name: nameOf(one.context) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ one }) => one);
}

function nameOf({ group }: AgreementLineContext): string {
  return [group.customer.name, group.service.name, group.key].join('\u0000');
}

function usageCharges(
  input: BuildPlanInput,
  blocked: ReadonlySet<string>,
  target: TargetIndex,
): CreateChargeOperation[] {
  if (!input.capabilities.oneOffCharges) return [];
  const { start } = monthPeriod(input.month);
  const linked = input.resolved.filter(
    ({ line, state }) => line.kind === 'usage' && state === 'linked' && !blocked.has(line.id),
  );
  return [...linked]
    .sort((a, b) => (a.line.id < b.line.id ? -1 : 1))
    .filter(({ agreementId }) => start < (target.agreements.get(agreementId!)?.period.endExclusive ?? ''))
    .flatMap(({ line, customerId, agreementId, serviceId }) => {
      const { amountDigits } = input.capabilities;
      const policies = policiesFor(input.policies, { customerId, serviceId });
      return (
        planUsageCharge({
          ...input,
          policies,
          line,
          customerId: customerId!,
          agreementId: agreementId!,
          amountDigits,
        }) ?? []
      );
    });
}
