import type { Operation, PlainDate, TargetState } from '@tallylink/billing-model';
import { groupBy } from '../linking/target-index.js';
import { planExtendAgreement } from './plan-extend-agreement.js';
import type { LineOperation } from './line-operations.js';

/** A contract whose end a person moves later. */
export interface Extension {
  readonly agreementId: string;
  readonly endExclusive: PlainDate;
}

/** The target as it will be once its contracts are extended: what follows is validated and planned on that. */
export function withExtensions(target: TargetState, extensions: readonly Extension[]): TargetState {
  if (extensions.length === 0) return target;
  const ends = new Map(extensions.map((one) => [one.agreementId, one.endExclusive]));
  return {
    ...target,
    agreements: target.agreements.map((one) => {
      const end = ends.get(one.id);
      return end === undefined || end <= one.period.endExclusive
        ? one
        : { ...one, period: { ...one.period, endExclusive: end } };
    }),
  };
}

/**
 * Extensions before the changes that rest on them: one chain a contract, so that they are approved together and nothing
 * is written when the extension fails. Offered changes stand last, so that leaving them out breaks nothing.
 */
export function planExtensions(
  input: {
    readonly runId?: string;
    readonly target: TargetState;
    readonly extensions?: readonly Extension[];
  },
  operations: readonly LineOperation[],
): Operation[] {
  const byAgreement = groupBy(operations, (one) => one.agreementId);
  const made = (input.extensions ?? []).flatMap(({ agreementId, endExclusive }) => {
    const agreement = input.target.agreements.find((one) => one.id === agreementId);
    // Read again after it was applied, the contract runs as long as was decided.
    if (!agreement || agreement.period.endExclusive >= endExclusive) return [];
    const own = byAgreement.get(agreementId) ?? [];
    byAgreement.delete(agreementId);
    const lineIds = [...new Set(own.flatMap((one) => one.lineIds))];
    const first = planExtendAgreement({ ...input, agreement, endExclusive, lineIds });
    const behind = own.map((one) => ({ ...one, chain: first.chain }));
    return [first, ...behind.filter((one) => one.ticked), ...behind.filter((one) => !one.ticked)];
  });
  return [...made, ...operations.filter((one) => byAgreement.has(one.agreementId))];
}
