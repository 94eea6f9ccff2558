import type { Agreement, AgreementLine, TargetCustomer, TargetService } from '@tallylink/billing-model';
import { groupBy, lineKeyOf, type TargetIndex } from '../linking/target-index.js';
import type { Adoption, ResolvedLine, SetBack } from '../linking/index.js';
import { chargesByLine, type ChargedOnce } from './charged-once.js';
import type { LastApplied } from './validated-line.js';
import { withAppliedSteps } from './with-applied-steps.js';

/** All billing lines that feed one agreement line, with everything the target says of it. */
export interface AgreementLineGroup {
  /** The agreement line's id, or {@link newLineId} while the target has none. */
  readonly key: string;
  readonly customer: TargetCustomer;
  readonly agreement: Agreement;
  readonly service: TargetService;
  readonly agreementLine: AgreementLine | null;
  /** The contract has the service more than once and nobody has chosen. */
  readonly repeated: boolean;
  readonly lines: readonly ResolvedLine[];
  readonly adoptions: readonly Adoption[];
  readonly setBacks: readonly SetBack[];
  /** Charges for days of these lines, that earlier plans wrote. */
  readonly charged: readonly ChargedOnce[];
  readonly applied: LastApplied | null;
}

/** Stands for the agreement line that an add-line operation will create. */
export function newLineId(agreementId: string, serviceId: string): string {
  return `new:${lineKeyOf(agreementId, serviceId)}`;
}

/** What people decided about agreement lines, and what our own journal knows of them. */
export interface KnownDecisions {
  readonly adoptions?: readonly Adoption[];
  readonly setBacks?: readonly SetBack[];
  readonly lastApplied?: readonly LastApplied[];
  readonly chargedOnce?: readonly ChargedOnce[];
}

/** Groups the linked recurring lines; in the order of their first line. */
export function groupByAgreementLine(
  resolved: readonly ResolvedLine[],
  target: TargetIndex,
  known: KnownDecisions,
): AgreementLineGroup[] {
  const linked = resolved.filter((one) => one.state === 'linked' && one.line.kind === 'recurring');
  const adoptions = groupBy(known.adoptions ?? [], (one) => one.agreementLineId);
  const setBacks = groupBy(known.setBacks ?? [], (one) => one.agreementLineId);
  const charges = chargesByLine(known.chargedOnce ?? []);
  const applied = new Map((known.lastApplied ?? []).map((one) => [one.agreementLineId, one]));
  const groups: AgreementLineGroup[] = [];
  for (const [key, lines] of groupBy(linked, groupKey)) {
    const first = lines[0]!;
    groups.push({
      key,
      customer: target.customers.get(first.customerId!)!,
      agreement: target.agreements.get(first.agreementId!)!,
      service: target.services.get(first.serviceId!)!,
      agreementLine: withAppliedSteps(target.lines.get(key) ?? null, applied.get(key) ?? null),
      repeated: lines.some((one) => one.agreementLineId === null && one.candidateLineIds.length > 1),
      lines,
      adoptions: adoptions.get(key) ?? NONE,
      setBacks: setBacks.get(key) ?? NONE,
      charged:
        charges.size === 0 ? NONE : [...new Set(lines.flatMap((one) => charges.get(one.line.id) ?? []))],
      applied: applied.get(key) ?? null,
    });
  }
  return groups;
}

const NONE: readonly never[] = [];

function groupKey(one: ResolvedLine): string {
  return one.agreementLineId ?? newLineId(one.agreementId!, one.serviceId!);
}
