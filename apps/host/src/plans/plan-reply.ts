import type { RunEntity } from '../run-store/run.entity.js';
import { operationReply } from './operations/operation-reply.js';
import type { OperationWithEvents } from './operations/operations.repository.js';
import type { PlanEntity } from './plan.entity.js';
import type { WindowUse } from './plan-budget.js';
import { planBudgetReply } from './plan-budget-reply.js';
import { planObstacles } from './approving/plan-obstacles.js';
import type { ApprovalReply, PlanReply } from './plans.dto.js';

/** What surrounds a plan: how many people the policy asks for, and the target's window. */
export interface PlanAround {
  readonly approvers: number;
  readonly use: WindowUse;
}

/** A plan as the API gives it. */
export function planReply(
  run: RunEntity,
  plan: PlanEntity,
  rows: readonly OperationWithEvents[],
  { approvers, use }: PlanAround,
): PlanReply {
  const blockedBy = planObstacles(run, plan, rows.length);
  const { data } = plan;
  return {
    runId: run.id,
    hash: plan.hash,
    state: plan.state,
    canApprove: blockedBy.length === 0,
    blockedBy,
    operations: rows.map(({ operation, events }) => operationReply(operation, events)),
    customers: data.customers,
    notWritten: data.notWritten,
    totals: data.totals,
    guards: data.guards,
    margins: data.margins ?? { lines: [], customers: [] },
    requests: data.requests,
    budget: planBudgetReply(
      run,
      rows.map(({ operation }) => operation),
      use,
    ),
    approval: approvalReply(plan, rows),
    approvers,
    approvals: plan.approvals.map(({ name, at, operationIds }) => ({
      by: name,
      at,
      operations: operationIds.length,
    })),
    waitsFor: waitsFor(plan, approvers),
    reopened: plan.reopened,
  };
}

function approvalReply(plan: PlanEntity, rows: readonly OperationWithEvents[]): ApprovalReply | null {
  if (!plan.approvedBy) return null;
  return {
    by: plan.approvedBy,
    at: plan.approvedAt?.toISOString() ?? null,
    operations: rows.filter(({ operation }) => operation.approved).length,
    expiresAt: plan.expiresAt?.toISOString() ?? null,
  };
}

function waitsFor({ approvals, state }: PlanEntity, approvers: number): string | null {
  const first = approvals[0];
  if (!first || state !== 'open' || approvals.length >= approvers) return null;
  return `${first.name} has approved; the policy asks for a second person.`;
}
