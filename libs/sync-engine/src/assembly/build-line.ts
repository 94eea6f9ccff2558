import {
  addDays,
  changeDays,
  sumMoney,
  type BillingLine,
  type CostStep,
  type LineCharge,
  type PlainDate,
  type SourceCharge,
  type UnitsTimeline,
} from '@tallylink/billing-model';
import { costSteps } from './costs.js';
import { isFull } from './cycle.js';
import { baseOn, type LineContext } from './line-context.js';
import { lineNames, newestCharge } from './line-names.js';
import { knownEnd, lineNotes } from './line-notes.js';
import { lineCharge } from './month-charges.js';
import { sourceFindings } from './source-findings.js';
import { unitsTimeline } from './units-timeline.js';

/** The charges of the month that a line takes, in its own currency. */
export interface ChargesOfLine {
  readonly currency: string;
  readonly charges: readonly SourceCharge[];
}

/** A line with units. */
export function recurringLine(context: LineContext, taken: ChargesOfLine): BillingLine {
  const units = unitsTimeline(context);
  const costs = costSteps(context, taken.currency);
  const counted = new Set(context.parts.map((part) => part.charge.id));
  return {
    ...commonPart(context, taken, (charge) => counted.has(charge.id)),
    kind: 'recurring',
    units: units.timeline,
    costs,
    effectiveDate: effectiveDate(units.timeline, costs),
    knownEnd: knownEnd(context),
    notes: [...lineNotes(context, units), ...chargeNotes(taken.charges)],
    sourceFindings: sourceFindings(context, units),
  };
}

type Common = Omit<
  BillingLine,
  'kind' | 'units' | 'costs' | 'effectiveDate' | 'knownEnd' | 'notes' | 'sourceFindings'
>;

export function commonPart(
  context: LineContext,
  { currency, charges }: ChargesOfLine,
  countsUnits: (charge: SourceCharge) => boolean,
): Common {
  const { group, standing } = context;
  const shown: LineCharge[] = charges.map((charge) => lineCharge(charge, countsUnits(charge)));
  return {
    id: group.id,
    key: group.key,
    ...lineNames(group),
    addOn: group.addOn,
    ...periodsOf(context),
    termEndExclusive: standing.term?.endExclusive ?? null,
    currency,
    status: standing.status,
    trial: standing.trial,
    charges: shown,
    chargesTotal: sumMoney(
      shown.map((charge) => charge.amount),
      currency,
    ),
  };
}

/** How often and for how long, as the month's own charge says it; a later change of plan is another month's. */
function periodsOf(context: LineContext): Pick<BillingLine, 'billingPeriodMonths' | 'commitmentMonths'> {
  const { month, cycles, standing, group } = context;
  const charged = baseOn(context, addDays(month.endExclusive, -1)) ?? baseOn(context, month.start);
  const cycle = charged && isFull(charged, cycles.of(charged)) ? cycles.of(charged) : cycles.main;
  const commitment = charged?.charge.commitmentMonths ?? standing.own?.commitmentMonths;
  return {
    billingPeriodMonths: cycle.monthsKnown ? cycle.months : (group.previous?.billingPeriodMonths ?? null),
    commitmentMonths:
      commitment ?? newestCharge(group)?.commitmentMonths ?? group.previous?.commitmentMonths ?? null,
  };
}

/** The first change that the month shows: of units, else of the cost. */
function effectiveDate(units: UnitsTimeline, costs: readonly CostStep[]): PlainDate {
  return changeDays(units)[0] ?? costs[1]?.day ?? units.period.start;
}

export function chargeNotes(charges: readonly SourceCharge[]): BillingLine['notes'] {
  return charges.flatMap((charge) => charge.notes.map((message) => ({ code: 'charge', message })));
}
