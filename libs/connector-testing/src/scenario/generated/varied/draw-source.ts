import { recordId } from '../../record-id.js';
import type { Catalogue, Plan } from './catalogue.js';
import type { Draw } from './draw.js';
import { drawSubscription, type DrawnSubscription } from './draw-subscription.js';

const PLANS: readonly Plan[] = [
  ...Array<Plan>(6).fill('monthly'),
  ...Array<Plan>(2).fill('instalments'),
  ...Array<Plan>(2).fill('yearly'),
];

/** Billing lines that a subscription makes. */
const linesOf = ({ entries }: DrawnSubscription): number => entries.size;

/** Subscriptions until the scenario has its lines; the last one may bring one more than was asked for. */
export function drawSource(
  draw: Draw,
  catalogue: Catalogue,
  currencyOf: (customerId: number) => string,
): DrawnSubscription[] {
  const { customers, lines } = draw.request;
  const drawn: DrawnSubscription[] = [];
  let count = 0;
  for (let index = 0; count < lines; index += 1) {
    const customerId = 10_001 + (index % customers);
    const round = Math.floor(index / customers) + 1;
    // The same product again stands on the same contract service as the one before it.
    const slot = round > 1 && draw.chance('shared', 12, index) ? round - 1 : round;
    const plan = draw.has('terms') ? PLANS[draw.random('plan', customerId, slot).whole(0, 9)]! : 'monthly';
    const place = { index, customerId, currency: currencyOf(customerId), plan, slot };
    const one = drawSubscription(draw, catalogue, place);
    const parts = moved(draw, one, currencyOf) ?? [one];
    drawn.push(...parts);
    count += parts.reduce((sum, part) => sum + linesOf(part), 0);
  }
  return drawn;
}

/** Units that move to the next customer on one day: an end here, a beginning there. */
function moved(
  draw: Draw,
  one: DrawnSubscription,
  currencyOf: (customerId: number) => string,
): [DrawnSubscription, DrawnSubscription] | null {
  const { place, subscription } = one;
  const { customers } = draw.request;
  const to = 10_001 + ((place.customerId - 10_000) % customers);
  const possible =
    place.plan === 'monthly' &&
    subscription.events.length === 0 &&
    !subscription.trialUntil &&
    subscription.activated < draw.monthStart &&
    currencyOf(to) === place.currency;
  if (!possible || subscription.addOns || !draw.chance('moves', 4, place.index)) return null;
  const day = draw.dayIn(draw.random('move', place.index));
  return [
    { ...one, subscription: { ...subscription, events: [{ kind: 'cancel', day, credit: true }] } },
    {
      ...one,
      ownContract: false,
      place: { ...place, customerId: to },
      subscription: {
        ...subscription,
        id: recordId(`generated moved ${draw.request.seed} ${place.index}`),
        customerId: to,
        activated: day,
        anchorDay: 1,
      },
    },
  ];
}
