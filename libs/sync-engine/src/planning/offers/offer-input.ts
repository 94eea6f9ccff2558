import type { Offer } from '@tallylink/billing-model';
import type { AgreementLineContext } from '../../validation/rules/rule.js';
import type { TargetIndex } from '../../linking/target-index.js';
import type { LineOperation } from '../line-operations.js';
import type { PlanLeftover } from '../plan.js';

/** An agreement line as it is planned, for everything that can be decided about it. */
export interface OfferInput {
  readonly context: AgreementLineContext;
  readonly target: TargetIndex;
  /** What blocks the line keeps it out of the plan: it has neither operations nor leftovers then. */
  readonly blocked: boolean;
  readonly operations: readonly LineOperation[];
  /** What is still open of them. */
  readonly leftovers: readonly PlanLeftover[];
}

/** An offer without the facts that every offer of a line has. */
export type OfferFacts = Pick<Offer, 'kind' | 'answers' | 'label' | 'sentence'> & Partial<Offer>;

/** An offer of an agreement line. Its id is made of `parts`: what it would do. */
export function offerOn(
  { context }: Pick<OfferInput, 'context'>,
  parts: readonly string[],
  facts: OfferFacts,
): Offer {
  const { group } = context;
  return {
    id: [facts.kind, group.key, ...parts].join('|'),
    lineIds: group.lines.map((one) => one.line.id).sort(),
    targetCustomerId: group.customer.id,
    agreementId: group.agreement.id,
    agreementLineId: group.agreementLine?.id ?? null,
    needsReason: false,
    money: null,
    period: null,
    day: null,
    units: null,
    choices: [],
    charge: null,
    ...facts,
  };
}
