import type { ScenarioAddOn, ScenarioExtraItem, ScenarioSubscription } from '../scenario.js';
import { recordId } from '../record-id.js';
import { customerId, customerRow } from './customers.js';
import type { Play } from './play.js';
import { listPrice, productId } from './products.js';

const SINCE = '2026-01-01';
const nameOf = (play: Play): string =>
  ['demo subscription', play.customer, play.product, play.key ?? ''].join(' ');

/** The id of the subscription that a play is about. Some are written in capitals, as vendors do. */
export function subscriptionId(play: Play): string {
  const id = recordId(nameOf(play));
  return play.customer === 'tidewater' ? id.toUpperCase() : id;
}

/** The subscription of a play, with its add-ons and history. */
export function subscriptionOf(play: Play): ScenarioSubscription {
  const activated = play.activated ?? customerRow(play.customer).since ?? SINCE;
  return {
    id: subscriptionId(play),
    customerId: customerId(play.customer),
    productId: productId(play.product),
    termMonths: 1,
    instalmentMonths: null,
    activated,
    units: play.units,
    unitPrice: play.unitPrice ?? listPrice(play.product),
    currency: customerRow(play.customer).currency ?? 'EUR',
    issue: play.product === 'compute' ? 'arrears' : 'advance',
    partials: 'order-day',
    chargeRule: 'partial',
    decrease: 'delta',
    ...play.more,
    ...(play.addOns ? { addOns: addOnsOf(play, activated) } : {}),
    events: play.events ?? [],
  };
}

function addOnsOf(play: Play, activated: string): ScenarioAddOn[] {
  return (play.addOns ?? []).map((addOn, i) => ({
    id: recordId(`${nameOf(play)} add-on ${i}`),
    productId: productId(addOn.product),
    activated: addOn.activated ?? activated,
    units: addOn.units,
    unitPrice: addOn.unitPrice,
  }));
}

/** Cases 19 and 19b, and what is no recurring service: an asset in September, a set-up fee in August. */
export const extraItems: readonly ScenarioExtraItem[] = [
  manual('attica', '2026-10-06', 'Courier', '2.00'),
  manual('birch', '2026-10-14', 'Correction of a rounding', '8.00'),
  manual('birch', '2026-10-15', 'Correction of a rounding, taken back', '-8.00'),
  { ...manual('harbour', '2026-09-10', 'Firewall appliance, purchase', '340.00'), kind: 'asset' },
  {
    ...manual('delphi', '2026-08-01', 'Set-up of Mail Shield', '25.00'),
    kind: 'set-up',
    subscriptionId: recordId('demo subscription delphi shield '),
    from: '2026-08-01',
    through: '2026-08-31',
  },
];

function manual(
  customer: Play['customer'],
  day: string,
  description: string,
  unitPrice: string,
): ScenarioExtraItem {
  return { customerId: customerId(customer), day, description, quantity: '1', unitPrice, kind: 'manual' };
}
