import {
  buildPlan,
  compareMonth,
  resolveCharges,
  resolveLinks,
  suggestLinks,
  tieOut,
  validateMonth,
  withExtensions,
  type LineSuggestions,
  type Plan,
  type PlanOffer,
  type ResolvedCharge,
  type ResolvedLine,
  type TieOutResult,
  type ValidatedLine,
} from '@tallylink/sync-engine';
import type { RunMaterial } from '../run-store/run-material.js';
import { indexTarget } from './engine-types.js';
import { lineReply } from './line-reply.js';
import type { LineReply } from '../run-store/lines.dto.js';
import type { RunCountsReply } from '../run-store/runs.dto.js';

export interface RunEvaluation {
  readonly resolved: readonly ResolvedLine[];
  readonly suggestions: readonly LineSuggestions[];
  readonly validated: readonly ValidatedLine[];
  readonly charges: readonly ResolvedCharge[];
  readonly tieOut: TieOutResult;
  readonly plan: Plan;
  readonly replies: readonly LineReply[];
  readonly counts: RunCountsReply;
}

/** Links, validates, ties out and plans: the engine's stages in their order. Pure. */
export function evaluateRun(material: RunMaterial): RunEvaluation {
  const { reading, lines, links, exclusions, target, policies, lastApplied, customers } = material;
  const { adoptions, setBacks, extensions, byOffer } = material.decisions;
  const { month, capabilities } = reading;
  const { chargedOnce } = material;
  const resolved = resolveLinks({ lines, links, exclusions, target });
  const suggestions = suggestLinks({ lines, customers, links, target });
  const shared = { month, resolved, capabilities, policies, lastApplied, adoptions, setBacks, chargedOnce };
  const extended = { ...shared, target: withExtensions(target, extensions) };
  const compared = compareMonth(extended);
  const validated = validateMonth({ ...extended, suggestions }, compared);
  const charges = resolveCharges(material.unlinkedCharges, exclusions);
  const states = new Map(resolved.map((one) => [one.line.id, one.state]));
  const tied = tieOut({
    month,
    sums: reading.sums,
    lines: lines.map(({ id, chargesTotal, charges: own }) => ({
      id,
      chargesTotal,
      charges: own,
      state: states.get(id) ?? 'unlinked',
    })),
    unlinkedCharges: charges.map(({ charge, state }) => ({ id: charge.id, amount: charge.amount, state })),
    rejected: material.rejected,
    readings: reading.readings,
  });
  const input = {
    ...shared,
    target,
    runId: material.runId,
    validated,
    versions: { snapshotIds: reading.snapshotIds, linkVersion: material.linkVersion },
    appliedCharges: material.appliedCharges,
    extensions,
    decided: [...byOffer.keys()],
  };
  const plan = buildPlan(input, compared);
  const replies = rows(material, { resolved, suggestions, validated, plan });
  return {
    resolved,
    suggestions,
    validated,
    charges,
    tieOut: tied,
    plan,
    replies,
    counts: countsOf(replies, charges, material),
  };
}

function rows(
  material: RunMaterial,
  made: Pick<RunEvaluation, 'resolved' | 'suggestions' | 'validated' | 'plan'>,
): LineReply[] {
  const target = indexTarget(material.target);
  const validated = new Map(made.validated.map((one) => [one.lineId, one]));
  const suggestions = new Map(made.suggestions.map((one) => [one.lineId, one]));
  const operations = new Map<string, string[]>();
  for (const { id, lineIds } of made.plan.operations) {
    for (const lineId of lineIds) operations.set(lineId, [...(operations.get(lineId) ?? []), id]);
  }
  const offers = offersByLine(made.plan);
  const sharing = new Map<string, number>();
  for (const { agreementLineId } of made.resolved) {
    if (agreementLineId) sharing.set(agreementLineId, (sharing.get(agreementLineId) ?? 0) + 1);
  }
  return made.resolved.map((resolved) => {
    const { id } = resolved.line;
    return lineReply({
      resolved,
      validated: validated.get(id)!,
      suggestions: suggestions.get(id),
      target,
      sharedBy: sharing.get(resolved.agreementLineId ?? '') ?? 0,
      operationIds: operations.get(id) ?? [],
      offers: offers.get(id) ?? [],
      decisions: material.decisions.byOffer,
    });
  });
}

function offersByLine({ offers }: Plan): Map<string, PlanOffer[]> {
  const byLine = new Map<string, PlanOffer[]>();
  for (const offer of offers) {
    for (const lineId of offer.lineIds) byLine.set(lineId, [...(byLine.get(lineId) ?? []), offer]);
  }
  return byLine;
}

function countsOf(
  replies: readonly LineReply[],
  charges: readonly ResolvedCharge[],
  material: RunMaterial,
): RunCountsReply {
  const findings: Record<string, number> = {};
  for (const reply of replies) {
    for (const code of new Set(reply.findings.map((finding) => finding.code)))
      findings[code] = (findings[code] ?? 0) + 1;
  }
  const unlinkedCharges = charges.filter((one) => one.state === 'unlinked').length;
  if (unlinkedCharges > 0) findings['unlinked-charge'] = unlinkedCharges;
  const excluded = replies.filter((reply) => reply.state === 'excluded').length;
  const linked = replies.filter((reply) => reply.state !== 'excluded' && isLinked(reply)).length;
  return {
    lines: replies.length,
    toDo: replies.filter((reply) => reply.state === 'todo' || reply.state === 'change').length,
    linked,
    excluded,
    unlinked: replies.length - excluded - linked,
    unlinkedCharges,
    rejectedRecords: material.rejected.length,
    findings,
  };
}

const isLinked = ({ links }: LineReply): boolean =>
  links.customer.linked && links.contract.linked && links.service.linked;
