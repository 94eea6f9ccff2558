import { addDays, addMonths, dateOf, dateParts, daysInMonth, type PlainDate } from '@tallylink/billing-model';
import type { ScenarioSubscription } from '../../scenario.js';
import type { Plan } from './catalogue.js';
import type { Draw } from './draw.js';

/** Which line of the scenario is drawn, and for whom. */
export interface Place {
  readonly index: number;
  readonly customerId: number;
  readonly currency: string;
  readonly plan: Plan;
  /** Which product of its plan. */
  readonly slot: number;
}

export type Begin = Pick<ScenarioSubscription, 'activated' | 'anchorDay' | 'trialUntil'>;

const LONGEST_AGO: Readonly<Record<Plan, number>> = { monthly: 4, instalments: 10, yearly: 11 };

/** The day of a month, or its last one where the month is shorter. */
function onDayOfMonth(monthStart: PlainDate, day: number): PlainDate {
  const { year, month } = dateParts(monthStart);
  return dateOf(year, month, Math.min(day, daysInMonth(year, month)));
}

/** Since when, on which cycle, and whether on trial at first. */
export function drawBegin(draw: Draw, { index, plan }: Place): Begin {
  const random = draw.random('begin', index);
  if (plan !== 'yearly' && draw.chance('starts', 5, index)) {
    const activated = draw.dayIn(random);
    return random.whole(1, 2) === 1 ? { activated } : { activated, anchorDay: 1 };
  }
  if (plan === 'monthly' && draw.chance('trials', 5, index)) {
    const activated = addDays(draw.monthStart, random.whole(-12, 6));
    return { activated, anchorDay: 1, trialUntil: addDays(draw.monthStart, random.whole(7, 24)) };
  }
  if (!draw.chance('anchors', 60, index)) {
    return { activated: addMonths(draw.monthStart, plan === 'yearly' ? -7 : -1) };
  }
  const back = addMonths(draw.monthStart, -random.whole(1, LONGEST_AGO[plan]));
  const activated = onDayOfMonth(back, random.whole(1, 31));
  const apart = plan !== 'yearly' && random.whole(1, 10) <= 3;
  return apart ? { activated, anchorDay: random.whole(1, 31) } : { activated };
}

export type Rules = Pick<
  ScenarioSubscription,
  'termMonths' | 'instalmentMonths' | 'issue' | 'partials' | 'chargeRule' | 'decrease' | 'discountPercent'
>;

/** How it is charged. */
export function drawRules(draw: Draw, { index, plan }: Place): Rules {
  // What a yearly cycle holds back comes a year later: out of any month's sight.
  const soon = plan !== 'yearly';
  return {
    termMonths: plan === 'monthly' ? 1 : 12,
    instalmentMonths: plan === 'instalments' ? 1 : null,
    issue: soon && draw.chance('arrears', 20, index) ? 'arrears' : 'advance',
    partials: soon && draw.chance('billing-day', 20, index) ? 'billing-day' : 'order-day',
    chargeRule: draw.chance('whole', 15, index) ? 'whole' : 'partial',
    decrease: draw.chance('rebill', 30, index) ? 'credit-and-rebill' : 'delta',
    ...(draw.chance('discounts', 8, index) ? { discountPercent: '10' } : {}),
  };
}
