import { Count, CountOrNull, OneOrNull, Text, TextOrNull } from '../http/api-fields.js';
import { RunWaitingReply } from '../run-store/runs.dto.js';

/** What writing the plan asks of the target, and how much of its window is left. */
export class PlanBudgetReply {
  @Count('q: adjustments of units, cost and price, one request each.') adjustments: number;
  @Count('w: every other write, one request each.') otherWrites: number;
  @Count('pages(q): the lines, read right before the writes.') readBefore: number;
  @Count('pages(q): the lines, read back.') readBack: number;
  @Count('w + q + 2 · pages(q).') total: number;
  @Count('Minutes of the window.') windowMinutes: number;
  @Count("The window's limit, of all tools where the target says.") allowed: number;
  @Count("What is left to other tools, in percent of the target's limit.") headroomPercent: number;
  @Count('The most that we send in a window.') forUs: number;
  @Count('What we have sent in the window that ends now.') usedByUs: number;
  @CountOrNull('What all tools have sent, by the target; null: not asked yet.') usedByAll: number | null;
  @Text('Share of the limit, in percent.') sharePercent: string;
  @Count('Requests that may be sent now.') roomNow: number;
  @Count('In how many windows it is written; 1: at once.') windows: number;
  @TextOrNull('In a sentence, when it does not fit at once.') note: string | null;
  @OneOrNull(() => RunWaitingReply) waiting: RunWaitingReply | null;
}
