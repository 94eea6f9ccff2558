import type { DecimalString, FindingCode, PlainDate } from '@tallylink/billing-model';
import { customerId } from './customers.js';
import { dayValues, type DayValue } from './notation.js';
import type { Play, PlayExpectation } from './play.js';
import { productId } from './products.js';
import { subscriptionId } from './build-source.js';
import { placedLineOf, type PlacedLine } from './build-target.js';

/** What one case of the demo must come to in October 2026. */
export interface DemoCase {
  /** Its name in the case table: `2b`. A case of several lines stands here once for each. */
  readonly case: string;
  readonly customerId: number;
  /** `null` for the manual lines of cases 19 and 19b. */
  readonly subscriptionId: string | null;
  /** Of the billing line: for an add-on its own product. */
  readonly productId: string | null;
  /** The agreement line that the target already has for it. */
  readonly agreementLineId: number | null;
  /** The day to read the source on; the scenario's own now when absent. */
  readonly readOn?: PlainDate;
  /** What the case needs besides the data: a policy, an earlier run, a link made by hand. */
  readonly needs?: string;
  readonly expected: {
    readonly units: readonly { readonly day: PlainDate; readonly units: DecimalString }[];
    /** Full-period unit cost; empty where no charge says it. */
    readonly unitCost: readonly { readonly day: PlainDate; readonly unitCost: DecimalString }[];
    /** Sum of the charges of October. */
    readonly charges: DecimalString;
    readonly findings: readonly FindingCode[];
    /** The agreement line from 1 October on, after the ticked operations under policy `exact`. */
    readonly targetUnits: readonly { readonly day: PlainDate; readonly units: DecimalString }[] | null;
  };
}

const steps = (values: readonly DayValue[]): { day: PlainDate; units: DecimalString }[] =>
  values.map(({ day, value }) => ({ day, units: value }));

function expectation(expect: PlayExpectation, held: string | undefined): DemoCase['expected'] {
  const cost = expect.cost ?? '4.10';
  const after = expect.after ?? held;
  return {
    units: steps(dayValues(expect.units)),
    unitCost: cost === 'none' ? [] : dayValues(cost).map(({ day, value }) => ({ day, unitCost: value })),
    charges: expect.charges,
    findings: expect.findings,
    targetUnits: after === undefined ? null : steps(dayValues(after)),
  };
}

/** The expectations of plays, one for each case name that they show. */
export function casesOf(plays: readonly Play[], placed: ReadonlyMap<string, PlacedLine>): DemoCase[] {
  return plays.flatMap((play) => {
    if (play.case === undefined || !play.expect) return [];
    const held = (play.addOns?.find((each) => each.product === play.addOnProduct && each.held) ?? play).held;
    const shared = {
      customerId: customerId(play.customer),
      subscriptionId: subscriptionId(play),
      productId: productId(play.addOnProduct ?? play.product),
      agreementLineId: placedLineOf(play, placed)?.line.id ?? null,
      ...(play.needs === undefined ? {} : { needs: play.needs }),
    };
    const shown = [{ case: play.case, readOn: play.readOn, expect: play.expect }, ...(play.also ?? [])];
    return shown.map(({ case: name, readOn, expect }) => ({
      case: name,
      ...shared,
      ...(readOn === undefined ? {} : { readOn }),
      expected: expectation(expect, held?.units),
    }));
  });
}

const manual = (name: string, customer: 'attica' | 'birch', charges: DecimalString): DemoCase => ({
  case: name,
  customerId: customerId(customer),
  subscriptionId: null,
  productId: null,
  agreementLineId: null,
  expected: { units: [], unitCost: [], charges, findings: ['unlinked-charge'], targetUnits: null },
});

/** Cases 19 and 19b: charges without a line. */
export const manualCases: readonly DemoCase[] = [
  manual('19', 'attica', '2.00'),
  manual('19b', 'birch', '8.00'),
  manual('19b', 'birch', '-8.00'),
];
