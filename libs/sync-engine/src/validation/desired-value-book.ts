import {
  decimal,
  money,
  type AgreementLine,
  type BillingLine,
  type Money,
  type PlainDate,
  type TargetCapabilities,
} from '@tallylink/billing-model';
import { priceByRule, type LinkPolicies, type PriceRule } from '../linking/index.js';
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

/** The values of a month's lines. A month has few costs beside its lines: what is the same is made once. */
export class DesiredValueBook {
  private readonly known = new Map<PriceRule, Map<string, DesiredValues>>();

  constructor(
    private readonly start: PlainDate,
    private readonly capabilities: Pick<TargetCapabilities, 'unitValueDigits'>,
  ) {}

  /** `held`: what the target has, which stands where the source tells a cost only nearly. */
  of(
    lines: readonly BillingLine[],
    policies: Pick<LinkPolicies, 'price'>,
    held: AgreementLine | null,
  ): DesiredValues {
    const key = lines.length === 1 ? constantKey(lines[0]!, this.start) : null;
    if (key === null) return this.made(lines, policies, held);
    let ofRule = this.known.get(policies.price);
    if (!ofRule) this.known.set(policies.price, (ofRule = new Map()));
    let values = ofRule.get(key);
    if (!values) ofRule.set(key, (values = this.made(lines, policies, null)));
    return values;
  }

  private made(
    lines: readonly BillingLine[],
    policies: Pick<LinkPolicies, 'price'>,
    held: AgreementLine | null,
  ): DesiredValues {
    const { unitValueDigits } = this.capabilities;
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

/**
 * What the values of a line are made of that has the same units and one exact cost all month; `null`: its days differ,
 * or its cost depends on what the target has.
 */
function constantKey({ units, costs, currency }: BillingLine, start: PlainDate): string | null {
  const [step, cost] = [units.steps[0], costs[0]];
  if (units.steps.length !== 1 || costs.length !== 1 || !step || !cost) return null;
  if (cost.within !== undefined || step.day > start || cost.day > start || !decimal(step.units).isPositive())
    return null;
  return `${cost.unitCost?.amount} ${cost.unitPrice?.amount} ${currency} ${cost.basis} ${cost.free}`;
}
