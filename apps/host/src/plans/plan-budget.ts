import { decimal, roundDecimal, type OperationKind } from '@tallylink/billing-model';

/** Lines that a target reads at once. */
const PAGE = 500;
const READS: ReadonlySet<OperationKind> = new Set(['change-line', 'add-line']);

/** What writing a plan asks of the target: each write once, the changed lines read before and read back in pages. */
export interface PlanRequests {
  /** Adjustments of units, cost and price. */
  readonly adjustments: number;
  readonly otherWrites: number;
  readonly readBefore: number;
  readonly readBack: number;
  readonly total: number;
}

/** What is known of a target's window now. `all` is `null` where nobody has asked the target yet. */
export interface WindowUse {
  readonly declared: number;
  readonly windowMs: number;
  readonly headroomPercent: number;
  readonly ours: number;
  readonly all: { readonly used: number; readonly allowed: number } | null;
}

export function requestsOf(kinds: readonly OperationKind[]): PlanRequests {
  const adjustments = kinds.filter((kind) => READS.has(kind)).length;
  const otherWrites = kinds.length - adjustments;
  const pages = kinds.length === 0 ? 0 : Math.max(1, Math.ceil(adjustments / PAGE));
  return {
    adjustments,
    otherWrites,
    readBefore: pages,
    readBack: pages,
    total: adjustments + otherWrites + 2 * pages,
  };
}

/** The most that we take of a window: what is left of the target's limit with the headroom, never more than declared. */
export function forUs({ declared, headroomPercent, all }: WindowUse): number {
  if (!all) return declared;
  return Math.min(declared, Math.floor((all.allowed * (100 - headroomPercent)) / 100));
}

/** Requests that may be sent now: within our part, and within what all tools together may send. */
export function roomNow(use: WindowUse): number {
  const ofAll = use.all ? use.all.allowed - use.all.used : Number.MAX_SAFE_INTEGER;
  return Math.max(0, Math.min(forUs(use) - use.ours, ofAll));
}

/** How many writes fit, with a read before them and one after. */
export function writesThatFit(room: number): number {
  const pages = Math.ceil(room / (PAGE + 2));
  const full = Math.min(PAGE * (pages - 1), room - 2 * (pages - 1));
  return Math.max(0, full, room - 2 * pages);
}

/** In how many windows a plan is written, the present one with what is left of it included. */
export function windowsFor(total: number, use: WindowUse): number {
  const rest = total - roomNow(use);
  return total === 0 ? 0 : rest <= 0 ? 1 : 1 + Math.ceil(rest / Math.max(1, forUs(use)));
}

/** Share of a limit in percent, one decimal. */
export function shareOf(requests: number, limit: number): string {
  return roundDecimal(
    decimal(String(requests))
      .times(100)
      .dividedBy(decimal(String(Math.max(1, limit)))),
    1,
  );
}
