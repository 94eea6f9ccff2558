import type { FindingReply, LineReply, LineTotalsReply, OfferReply } from '../../../api/schemas';

/** A band over the lines of one customer. It counts; amounts are the host's alone, once they are there. */
export interface LineGroup {
  readonly customerId: string;
  readonly name: string;
  readonly lines: number;
  readonly todo: number;
  /** Each currency apart. */
  readonly totals: readonly LineTotalsReply[];
  readonly open: boolean;
}

/** A row of the month's grid: a line, or the total of a currency at the bottom. */
export interface LineRow {
  readonly id: string;
  readonly line: LineReply | null;
  readonly total: LineTotalsReply | null;
  /** The finding that the row shows; the panel lists all. */
  readonly finding: FindingReply | null;
  /** What can be decided about the line. */
  readonly offers: readonly OfferReply[];
  /** The band of a customer, when lines are grouped. */
  readonly group?: LineGroup;
}

/** What can be decided about a line, each once; findings of an older run have none. */
export function offersOf(line: LineReply): OfferReply[] {
  const all = line.findings.flatMap(({ offers }) => (offers as OfferReply[] | undefined) ?? []);
  return [...new Map(all.map((offer) => [offer.id, offer])).values()];
}

const RANK: Record<string, number> = { blocking: 0, attention: 1, info: 2, ok: 3 };

/** The finding that matters most; of equals the first, as the host orders them. */
export function leadingFinding(findings: readonly FindingReply[]): FindingReply | null {
  let leading: FindingReply | null = null;
  for (const finding of findings) {
    if (!leading || (RANK[finding.severity] ?? 9) < (RANK[leading.severity] ?? 9)) leading = finding;
  }
  return leading;
}

export function lineRow(line: LineReply): LineRow {
  return {
    id: line.id,
    line,
    total: null,
    finding: leadingFinding(line.findings),
    offers: offersOf(line),
  };
}

export function totalRow(total: LineTotalsReply): LineRow {
  return { id: `total-${total.currency}`, line: null, total, finding: null, offers: [] };
}
