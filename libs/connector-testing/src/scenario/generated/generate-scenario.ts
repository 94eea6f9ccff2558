import { addMonths, addToMonth } from '@tallylink/billing-model';
import { seededRandom } from '../random.js';
import { recordId } from '../record-id.js';
import type { Scenario, ScenarioProduct, ScenarioSubscription } from '../scenario.js';
import type { GeneratedRequest } from './generated-request.js';
import { generateTarget } from './generate-target.js';
import { planLines, type GeneratedLine } from './plan-lines.js';

const product = (number: number): ScenarioProduct => ({
  id: recordId(`generated product ${number}`),
  code: `SVC-${String(number).padStart(4, '0')}`,
  name: `Cloud Service ${String(number).padStart(4, '0')}`,
  addOn: false,
  charge: 'prepaid',
});

function subscription(line: GeneratedLine, activated: string, currency: string): ScenarioSubscription {
  return {
    id: line.subscriptionId,
    customerId: line.customerId,
    productId: product(line.productNumber).id,
    termMonths: 1,
    instalmentMonths: null,
    activated,
    units: String(line.units),
    unitPrice: line.unitCost,
    currency,
    issue: 'advance',
    partials: 'order-day',
    chargeRule: 'partial',
    decrease: 'delta',
    events: line.change ? [{ kind: 'units', day: line.change.day, units: String(line.change.units) }] : [],
  };
}

/**
 * A world of a given size for load and request counts. Both sides match by exact references, apart from the share that
 * changed inside the month (`changeRate`) and the share that the target lacks (`createRate`); the two never overlap.
 */
export function generateScenario(request: GeneratedRequest): Scenario {
  const lines = planLines(request, seededRandom(request.seed));
  const currencies = request.currencies?.length ? request.currencies : ['EUR'];
  const currencyOf = (customerId: number): string => currencies[customerId % currencies.length]!;
  const monthStart = `${request.month}-01`;
  const productCount = lines.reduce((most, line) => Math.max(most, line.productNumber), 0);
  const customerIds = Array.from({ length: request.customers }, (_, i) => 10_001 + i);
  return {
    name: `generated-${request.seed}`,
    now: `${addToMonth(request.month, 1)}-02T08:00:00Z`,
    zone: 'Europe/Athens',
    months: [request.month],
    source: {
      edition: request.edition ?? 'reseller',
      reseller: { id: 9001, name: 'Quayside Managed Services', taxNumber: 'EL090000045' },
      customers: customerIds.map((id) => ({ id, name: `Customer ${id} Ltd`, currency: currencyOf(id) })),
      products: Array.from({ length: productCount }, (_, i) => product(i + 1)),
      subscriptions: lines.map((line) =>
        subscription(line, addMonths(monthStart, -1), currencyOf(line.customerId)),
      ),
      extraItems: [],
    },
    target: generateTarget({ request, lines, customerIds, currencyOf, products: productCount, product }),
  };
}
