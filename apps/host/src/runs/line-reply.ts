import {
  BASES,
  closingUnits,
  openingUnits,
  stepOn,
  subtractMoney,
  weakerBasis,
  type Basis,
  type BillingLine,
  type Money,
} from '@tallylink/billing-model';
import type {
  LineSuggestions,
  PlanOffer,
  ResolvedLine,
  Suggestion,
  TargetIndex,
  ValidatedLine,
} from './engine-types.js';
import { answeredCodes, findingReplies } from './finding-reply.js';
import { unitMargin } from './unit-margin.js';
import type { LinkKind } from '../entity-links/index.js';
import type {
  LineDifferenceReply,
  LineReply,
  LineTargetReply,
  LineUnitsReply,
  LinkStateReply,
  SuggestionReply,
} from '../run-store/lines.dto.js';

/** Everything that one row of the grid is made of. */
export interface LineParts {
  readonly resolved: ResolvedLine;
  readonly validated: ValidatedLine;
  readonly suggestions: LineSuggestions | undefined;
  readonly target: TargetIndex;
  readonly sharedBy: number;
  readonly operationIds: readonly string[];
  /** What can be decided about the line. */
  readonly offers: readonly PlanOffer[];
  /** Decisions by the offer that they took. */
  readonly decisions: ReadonlyMap<string, string>;
}

/** A line as the grid shows it: the canonical columns, the target beside them, what is to be done. */
export function lineReply(parts: LineParts): LineReply {
  const { line, exclusion } = parts.resolved;
  const { validated } = parts;
  const unitCost = costOf(line);
  return {
    id: line.id,
    customer: { id: line.customer.id, name: line.customer.name },
    contractId: line.contract.id,
    contractName: line.contract.name,
    service: {
      id: line.service.id,
      name: line.service.name,
      code: line.service.code ?? null,
      addOn: line.addOn,
    },
    kind: line.kind,
    billingPeriod: line.billingPeriodMonths,
    commitmentPeriod: line.commitmentMonths,
    units: unitsOf(line),
    unitCost,
    effectiveDate: line.effectiveDate,
    currency: line.currency,
    chargesTotal: line.chargesTotal,
    status: line.status,
    trial: line.trial,
    links: {
      customer: linkState('customer', parts.resolved.customerId, parts),
      contract: linkState('contract', parts.resolved.agreementId, parts),
      service: linkState('service', parts.resolved.serviceId, parts),
      agreementLineId: parts.resolved.agreementLineId,
    },
    target: targetOf(parts),
    difference: differenceOf(validated, unitCost),
    margin: unitMargin(unitCost, validated.target?.unitPrice ?? null),
    moneyEffect: validated.moneyEffect,
    findings: findingReplies(parts),
    state: stateOf(parts),
    excludedReason: exclusion?.reason ?? null,
    operationIds: [...parts.operationIds],
  };
}

function stateOf({ resolved, validated, operationIds, offers }: LineParts): LineReply['state'] {
  if (resolved.state === 'excluded') return 'excluded';
  if (resolved.state === 'unlinked') return 'todo';
  const answered = answeredCodes(offers);
  const open = validated.findings.filter((finding) => !answered.has(finding.code));
  const severities = new Set(open.map((finding) => finding.severity));
  if (severities.has('blocking')) return 'todo';
  if (operationIds.length > 0) return 'change';
  return severities.has('attention') ? 'todo' : 'match';
}

function unitsOf(line: BillingLine): LineUnitsReply {
  const steps = line.units.steps.map(({ day, units, basis }) => ({ day, units, basis }));
  const basis = steps.reduce<Basis>((weakest, step) => weakerBasis(weakest, step.basis), BASES[0]);
  return { opening: openingUnits(line.units), closing: closingUnits(line.units), steps, basis };
}

/** The cost that holds at the end of the month. */
function costOf(line: BillingLine): Money | null {
  return stepOn(line.costs, line.units.steps.at(-1)?.day ?? line.effectiveDate)?.unitCost ?? null;
}

function linkState(kind: LinkKind, targetId: string | null, parts: LineParts): LinkStateReply {
  const best = parts.suggestions?.suggestions.find((suggestion) => suggestion.kind === kind);
  return {
    linked: targetId !== null,
    targetId,
    targetName: targetId === null ? null : nameOf(kind, targetId, parts.target),
    suggestion: targetId === null && best ? suggestionReply(best) : null,
  };
}

/** The target's name of what a link points at. */
export function nameOf(kind: LinkKind, id: string, target: TargetIndex): string | null {
  const records = { customer: target.customers, contract: target.agreements, service: target.services }[kind];
  return records.get(id)?.name ?? null;
}

export function suggestionReply(suggestion: Suggestion): SuggestionReply {
  const { kind, targetId, targetName, score, ambiguous, sentence, parts } = suggestion;
  const reasons = parts.map((part) => ({ sentence: part.sentence, points: Math.round(part.score) }));
  return { kind, targetId, targetName, score: Math.round(score), ambiguous, sentence, reasons };
}

function targetOf({ validated, sharedBy }: LineParts): LineTargetReply | null {
  if (!validated.target) return null;
  const { openingUnits: opening, closingUnits: closing, unitCost, unitPrice } = validated.target;
  return {
    agreementLineId: validated.agreementLineId,
    openingUnits: opening,
    closingUnits: closing,
    unitCost,
    unitPrice,
    sharedBy,
  };
}

function differenceOf(validated: ValidatedLine, unitCost: Money | null): LineDifferenceReply | null {
  if (validated.unitsDifference === null) return null;
  const theirs = validated.target?.unitCost ?? null;
  const comparable = unitCost && theirs && unitCost.currency === theirs.currency;
  const cost = validated.costDifference ?? (comparable ? subtractMoney(unitCost, theirs) : null);
  return { units: validated.unitsDifference, unitCost: cost, unitPrice: null };
}
