import { DomainError } from '@tallylink/billing-model';

/** One person's word for exactly these operations. */
export interface GivenApproval {
  readonly personId: string;
  readonly name: string;
  readonly at: string;
  readonly operationIds: readonly string[];
}

/** Who approves. A key or a schedule is no person: two eyes are two people's. */
export interface Approver {
  readonly id: string;
  readonly name: string;
  readonly isPerson: boolean;
}

export interface ApprovalCount {
  readonly approvals: readonly GivenApproval[];
  /** Whether as many have approved as the policy asks for. */
  readonly complete: boolean;
}

/**
 * Adds one approval to those that wait for another person.
 * Errors: `PLAN.NEEDS_PERSON`, `PLAN.SAME_PERSON`, `PLAN.OTHER_CHOICE`.
 */
export function countApproval(
  waiting: readonly GivenApproval[],
  approver: Approver,
  given: { readonly at: string; readonly operationIds: readonly string[]; readonly needed: number },
): ApprovalCount {
  const { at, needed } = given;
  const operationIds = [...given.operationIds].sort();
  if (needed > 1) insistOnAnotherPerson(waiting, approver, operationIds);
  const approvals = [...waiting, { personId: approver.id, name: approver.name, at, operationIds }];
  return { approvals, complete: approvals.length >= needed };
}

function insistOnAnotherPerson(
  waiting: readonly GivenApproval[],
  approver: Approver,
  operationIds: readonly string[],
): void {
  if (!approver.isPerson) {
    throw new DomainError(
      'PLAN.NEEDS_PERSON',
      'Two people approve the plans of this application link, and a key is no person. Nothing was approved; sign in and approve.',
    );
  }
  const first = waiting[0];
  if (!first) return;
  if (waiting.some((one) => one.personId === approver.id)) {
    throw new DomainError(
      'PLAN.SAME_PERSON',
      `${approver.name} has approved this plan already, and the policy asks for a second person. Nothing was changed; ask somebody else to approve.`,
    );
  }
  if (first.operationIds.join() !== operationIds.join()) {
    throw new DomainError(
      'PLAN.OTHER_CHOICE',
      `${first.name} approved ${first.operationIds.length} changes, and these are others. Nothing was changed; approve the same ones, or have the first approval withdrawn.`,
    );
  }
}
