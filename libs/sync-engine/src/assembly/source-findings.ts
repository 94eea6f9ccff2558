import { equalDecimals, type LineNote, type PlainDate } from '@tallylink/billing-model';
import { boundaryAfter, cycleHolding } from './cycle.js';
import { baseOn, type LineContext } from './line-context.js';
import { sayDay } from './say.js';
import type { LineUnits } from './units-timeline.js';

/** Faults of the source's records that a person has to look at. */
export function sourceFindings(context: LineContext, units: LineUnits): LineNote[] {
  const { reasons } = units;
  const findings: LineNote[] = [];
  const since = reasons.get('not-yet-invoiced');
  if (since) findings.push({ code: 'not-yet-invoiced', message: notInvoiced(context, since) });
  const negative = reasons.get('negative');
  if (negative) {
    findings.push({
      code: 'source-inconsistent',
      message: `The credits from ${sayDay(negative)} take away more units than were charged; 0 is shown.`,
    });
  }
  const lasting = lastingDifference(context);
  return lasting ? [...findings, lasting] : findings;
}

const notInvoiced = (context: LineContext, since: PlainDate): string =>
  baseOn(context, since)
    ? `Units from ${sayDay(since)} are not invoiced yet; the date is that of the last update at the source.`
    : `The source shows no invoice for the days from ${sayDay(since)}; its present quantity is assumed.`;

/** A boundary has passed since the last change and the charges still do not carry today's units. */
function lastingDifference(context: LineContext): LineNote | null {
  const { standing, uncharged, cycles, asOf, coverage } = context;
  if (standing.ended || standing.updatedDay === null || uncharged === null) return null;
  if (equalDecimals(uncharged, '0') || !baseOn(context, asOf)) return null;
  const boundary = cycleHolding(cycles.main, standing.updatedDay).endExclusive;
  const settled = boundaryAfter(boundary, cycles.main.anchorDay);
  if (asOf < settled) return null;
  const message = `The source shows ${standing.units} units and has charged ${coverage(asOf)} since ${sayDay(boundary)}.`;
  return { code: 'source-inconsistent', message };
}
