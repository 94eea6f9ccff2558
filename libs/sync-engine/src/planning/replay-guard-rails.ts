import { addMoney, type Money, type Operation } from '@tallylink/billing-model';
import type { GuardRails } from '../linking/index.js';
import { applyGuardRails } from './guard-rails.js';
import { fullPeriodChange } from './line-margin.js';
import type { LineOperation } from './line-operations.js';

/** A plan as it was stored, with what the rails of that day held back. */
export interface ReplayedPlan {
  readonly operations: readonly Operation[];
  readonly held: readonly string[];
  readonly services: number;
}

/** Some changes of a plan: how many, of how many services, and what they change in a full period, by currency. */
export interface ReplaySide {
  readonly operationIds: readonly string[];
  readonly services: number;
  readonly money: readonly Money[];
}

export interface Replay {
  readonly approves: ReplaySide;
  readonly holds: ReplaySide;
  /** What the rails would have said. */
  readonly guards: readonly string[];
}

/** What other rails would have let through and held back of an old plan. Offers that no rail is about stay out of it. */
export function replayGuardRails(plan: ReplayedPlan, rails: GuardRails): Replay {
  const held = new Set(plan.held);
  const asOffered = plan.operations
    .filter(isLineOperation)
    .map((one) => (held.has(one.id) ? { ...one, ticked: true } : one));
  const guarded = applyGuardRails(asOffered, rails, plan.services);
  const now = new Set(guarded.held);
  return {
    approves: sideOf(guarded.operations.filter((one) => one.ticked)),
    holds: sideOf(guarded.operations.filter((one) => now.has(one.id))),
    guards: guarded.guards,
  };
}

function isLineOperation(operation: Operation): operation is LineOperation {
  return operation.kind === 'change-line' || operation.kind === 'add-line';
}

function sideOf(operations: readonly LineOperation[]): ReplaySide {
  const sums = new Map<string, Money>();
  for (const operation of operations) {
    const change = fullPeriodChange(operation);
    if (!change) continue;
    const before = sums.get(change.currency);
    sums.set(change.currency, before ? addMoney(before, change) : change);
  }
  return {
    operationIds: operations.map((one) => one.id),
    services: new Set(operations.map((one) => one.chain)).size,
    money: [...sums.values()].sort((a, b) => (a.currency < b.currency ? -1 : 1)),
  };
}
