import { addToMonth } from '@tallylink/billing-model';
import type { Scenario } from '../../scenario.js';
import type { GeneratedRequest } from '../generated-request.js';
import { Catalogue } from './catalogue.js';
import { contributionsOf } from './contributions.js';
import { Draw } from './draw.js';
import { drawSource } from './draw-source.js';
import { holdAgreements, STRANGER } from './hold-agreements.js';

const targetId = (customerId: number): number => customerId - 9_000;

/**
 * A month as it is lived: any cycle, any rule of charging, several changes, returns, posted and used days. Both sides
 * still find each other by exact references, so that what is left to judge is units, days and money.
 */
export function generateVaried(request: GeneratedRequest): Scenario {
  const draw = new Draw(request);
  const catalogue = new Catalogue();
  const currencies = request.currencies?.length ? request.currencies : ['EUR'];
  const currencyOf = (customerId: number): string => currencies[customerId % currencies.length]!;
  const customerIds = Array.from({ length: request.customers }, (_, i) => 10_001 + i);
  const drawn = drawSource(draw, catalogue, currencyOf);
  const contributions = drawn.flatMap((one) => contributionsOf(one, draw.monthStart));
  const named = customerIds.map((id) => ({ id, name: `Customer ${id} Ltd`, currency: currencyOf(id) }));
  return {
    name: `generated-${request.seed}`,
    now: `${addToMonth(request.month, 1)}-02T08:00:00Z`,
    zone: 'Europe/Athens',
    months: [request.month],
    source: {
      edition: request.edition ?? 'reseller',
      reseller: { id: 9001, name: 'Quayside Managed Services', taxNumber: 'EL090000045' },
      customers: named,
      products: catalogue.entries.map((entry) => entry.product),
      subscriptions: drawn.map((one) => one.subscription),
      extraItems: [],
    },
    target: {
      customers: named.map(({ id, name, currency }) => ({
        id: targetId(id),
        name,
        reference: String(id),
        type: 'customer',
        active: true,
        currency,
      })),
      services: [STRANGER, ...catalogue.entries.map((entry) => entry.service)],
      agreements: holdAgreements(draw, contributions, targetId),
    },
  };
}
