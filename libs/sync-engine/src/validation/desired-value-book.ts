import {
  decimal,
  money,
  type AgreementLine,
  type BillingLine,
  type CostStep,
  type Money,
  type PlainDate,
  type TargetCapabilities,
} from '@tallylink/billing-model';
import { priceByRule, type LinkPolicies, type PriceRule } from '../linking/index.js';
import type { AgreementLineGroup } from './agreement-line-group.js';
import { desiredCosts, type DesiredCost } from './desired-costs.js';
import { heldCosts } from './held-costs.js';

export interface DesiredPrice {
  readonly day: PlainDate;
  /** `null`: the target's own price stays. */
  readonly unitPrice: Money | null;
}

/** What a unit costs and is sold for, from day to day. */
export interface DesiredValues {
  readonly costs: readonly DesiredCost[];
  readonly prices: readonly DesiredPrice[];
}

interface KnownValues {
  readonly line: BillingLine;
  readonly values: DesiredValues;
}

/** The values of a month's lines. A month has few costs beside its lines: what is the same is made once. */
export class DesiredValueBook {
  private readonly known = new Map<PriceRule, Map<string, KnownValues[]>>();

  constructor(
    private readonly start: PlainDate,
    private readonly capabilities: Pick<TargetCapabilities, 'unitValueDigits'>,
  ) {}

  of(group: AgreementLineGroup, policies: Pick<LinkPolicies, 'price'>): DesiredValues {
    const { line } = group.lines[0]!;
    if (group.lines.length > 1 || !isConstant(line, this.start))
      return this.made(group, policies, group.agreementLine);
    const nearby = this.knownOf(policies.price, amountsOf(line.costs[0]!));
    for (const one of nearby) if (sameCost(one.line, line)) return one.values;
    const values = this.made(group, policies, null);
    nearby.push({ line, values });
    return values;
  }

  private knownOf(rule: PriceRule, amounts: string): KnownValues[] {
    let ofRule = this.known.get(rule);
    if (!ofRule) this.known.set(rule, (ofRule = new Map()));
    let nearby = ofRule.get(amounts);
    if (!nearby) ofRule.set(amounts, (nearby = []));
    return nearby;
  }

  /** `held`: what the target has, which stands where the source tells a cost only nearly. */
  private made(
    group: AgreementLineGroup,
    policies: Pick<LinkPolicies, 'price'>,
    held: AgreementLine | null,
  ): DesiredValues {
    const { unitValueDigits } = this.capabilities;
    const lines = group.lines.map((one) => one.line);
    const costs = heldCosts(desiredCosts(lines, this.start, unitValueDigits), held);
    const prices = costs.map(({ day, unitCost, sourcePrice, free }) => ({
      day,
      unitPrice:
        unitCost && !free
          ? normal(priceByRule(policies.price, unitCost, unitValueDigits, sourcePrice))
          : null,
    }));
    return { costs, prices };
  }
}

const normal = (value: Money | null): Money | null => value && money(value.amount, value.currency);

/** The same units and one exact cost all month: what the values are made of does not depend on what the target has. */
function isConstant({ units, costs }: BillingLine, start: PlainDate): boolean {
  const [step, cost] = [units.steps[0], costs[0]];
  if (units.steps.length !== 1 || costs.length !== 1 || !step || !cost) return false;
  if (cost.within !== undefined || step.day > start || cost.day > start) return false;
  return decimal(step.units).isPositive();
}

/** Under which values are known; nearly no source says a price, so that nearly always nothing is put together. */
function amountsOf({ unitCost, unitPrice }: CostStep): string {
  const cost = unitCost?.amount ?? '';
  return unitPrice ? `${cost} ${unitPrice.amount}` : cost;
}

/** Of two constant lines. */
function sameCost(a: BillingLine, b: BillingLine): boolean {
  const [one, other] = [a.costs[0]!, b.costs[0]!];
  return (
    a.currency === b.currency &&
    one.unitCost?.amount === other.unitCost?.amount &&
    one.unitPrice?.amount === other.unitPrice?.amount &&
    one.basis === other.basis &&
    one.free === other.free
  );
}
