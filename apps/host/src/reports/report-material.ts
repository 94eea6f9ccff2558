import { Injectable } from '@nestjs/common';
import { monthInWords, monthPeriod, type AgreementLine, type TargetState } from '@tallylink/billing-model';
import { ConnectorError, type BilledItem } from '@tallylink/connector-sdk';
import { LinkSides, type TargetSide } from '../application-links/index.js';
import type { RunEntity } from '../run-store/run.entity.js';

const TIMEOUT_MS = 60_000;
const MOST_PAGES = 1000;
/** Between two looks at the screen: who posts in the target and looks again sees it. */
export const SCREEN_MS = 1_000;
/** The files are of what was just looked at. */
export const FILES_MS = 20_000;

/** What the target says now of a month that was applied. */
export interface TargetNow {
  readonly lines: readonly AgreementLine[];
  readonly billed: readonly BilledItem[] | null;
  /** Why there are no billed items. */
  readonly note: string | null;
}

/** Without asking: what the snapshot and the applied changes say. */
export const AS_LEFT: TargetNow = { lines: [], billed: null, note: null };

interface Known {
  readonly at: number;
  readonly now: Promise<TargetNow>;
  answered: boolean;
}

/** Asks the target for a report: the lines that were written, and what it has posted. Kept for a moment. */
@Injectable()
export class ReportMaterial {
  private readonly recent = new Map<string, Known>();

  constructor(private readonly sides: LinkSides) {}

  /** Not older than `mostMs`. Of one run only one reading is on its way at a time, however many ask. */
  of(run: RunEntity, lineIds: readonly string[], mostMs: number): Promise<TargetNow> {
    const key = `${run.tenantId} ${run.id} ${run.change}`;
    const known = this.recent.get(key);
    if (known && (!known.answered || performance.now() - known.at < mostMs)) return known.now;
    this.forget();
    const asked: Known = { at: performance.now(), now: this.ask(run, lineIds), answered: false };
    this.recent.set(key, asked);
    asked.now.then(
      () => (asked.answered = true),
      () => this.recent.delete(key),
    );
    return asked.now;
  }

  private forget(): void {
    for (const [key, { at, answered }] of this.recent)
      if (answered && performance.now() - at >= FILES_MS) this.recent.delete(key);
  }

  private async ask(run: RunEntity, lineIds: readonly string[]): Promise<TargetNow> {
    const side = await this.sides.target(
      run.tenantId,
      run.applicationLinkId,
      AbortSignal.timeout(TIMEOUT_MS),
    );
    try {
      const period = monthPeriod(run.month);
      const lines =
        lineIds.length === 0 ? [] : await side.connector.readLines(lineIds, { period }, side.context);
      return { lines, ...(await this.billed(side, run)) };
    } catch (error) {
      if (!(error instanceof ConnectorError)) throw error;
      return { lines: [], billed: null, note: error.message };
    }
  }

  private async billed(side: TargetSide, run: RunEntity): Promise<Pick<TargetNow, 'billed' | 'note'>> {
    const { connector, context } = side;
    if (!connector.readInvoices)
      return { billed: null, note: 'This target does not let its posted items be read.' };
    const billed: BilledItem[] = [];
    let pages = 0;
    for await (const page of connector.readInvoices({ period: monthPeriod(run.month) }, context)) {
      billed.push(...page.records);
      pages += 1;
      if (page.last || pages >= MOST_PAGES) break;
    }
    if (billed.length > 0) return { billed, note: null };
    return {
      billed: null,
      note: `Nothing of ${monthInWords(run.month)} is posted in the target yet. Approve and post it there, then open this report again.`,
    };
  }
}

/** The snapshot with the lines that were read again in place of the old ones. */
export function refreshed(target: TargetState, lines: readonly AgreementLine[]): TargetState {
  const newer = new Map(lines.map((line) => [line.id, line]));
  const kept = target.lines.map((line) => newer.get(line.id) ?? line);
  const known = new Set(target.lines.map((line) => line.id));
  return { ...target, lines: [...kept, ...lines.filter((line) => !known.has(line.id))] };
}
