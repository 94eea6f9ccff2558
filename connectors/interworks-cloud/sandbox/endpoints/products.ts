import type { ScenarioProduct } from '@tallylink/connector-testing';
import { wireId } from '../records/identity.js';
import {
  billingFrequencyOptions,
  productListedAt,
  productPricing,
  productRecord,
} from '../records/product.js';
import { memoized, type World } from '../state.js';
import { fieldsOf, type Fields } from '../api/filter/fields.js';
import { listReply } from '../api/list.js';
import { parameter } from '../api/query.js';
import { BadRequest, notFound, ok } from '../api/replies.js';
import type { Call, Route } from '../api/router.js';

type Reply = ReturnType<Route['handle']>;

function productRows(world: World): readonly ScenarioProduct[] {
  return memoized(world.state, 'product-rows', '', () => [...world.state.products.values()]);
}

function fields(world: World): Fields<ScenarioProduct> {
  return fieldsOf<ScenarioProduct>({
    string: {
      id: (row) => wireId('product', row.id),
      name: (row) => row.name,
      code: (row) => row.code,
      type: (row) => (row.addOn ? 'Addon' : 'Primary'),
    },
    datetime: { createdAt: () => productListedAt(world), updatedAt: () => productListedAt(world) },
  });
}

function withProduct(call: Call, answer: (product: ScenarioProduct) => Reply): Reply {
  const id = call.ids[0]!.toLowerCase();
  const product = productRows(call.world).find((row) => wireId('product', row.id).toLowerCase() === id);
  return product ? answer(product) : notFound('Product', call.ids[0]!);
}

function list({ request, world }: Call): Reply {
  const render = (row: ScenarioProduct): unknown => productRecord(world, row);
  return listReply(request, world, {
    name: 'products',
    rows: productRows(world),
    fields: fields(world),
    render,
  });
}

/** One price by its unit and currency, as a price list outside the platform would answer. */
function externalPrice({ request, world }: Call, product: ScenarioProduct): Reply {
  const [unitId, currency] = [parameter(request, 'unitId'), parameter(request, 'currency')];
  if (!unitId || !currency) throw new BadRequest('unitId and currency are required.');
  const { prices } = productPricing(world, product) as {
    prices: { currency: string; units: { id: string; sellPrice: number }[] }[];
  };
  const units = prices.find((price) => price.currency === currency)?.units ?? [];
  return ok({ sellPrice: units.find((unit) => unit.id === unitId)?.sellPrice ?? 0, details: null });
}

function optionList(call: Call, product: ScenarioProduct): Reply {
  const rows = billingFrequencyOptions(call.world, product);
  return listReply(call.request, call.world, {
    name: 'options',
    rows,
    fields: new Map(),
    render: (row) => row,
  });
}

const route = (path: string, answer: (call: Call, product: ScenarioProduct) => Reply): Route => ({
  method: 'GET',
  path: `/api/products/{}${path}`,
  handle: (call) => withProduct(call, (product) => answer(call, product)),
});

export const productRoutes: readonly Route[] = [
  { method: 'GET', path: '/api/products', handle: list },
  route('', ({ world }, product) => ok(productRecord(world, product))),
  route('/billingfrequencyoptions', optionList),
  route('/pricing', ({ world }, product) => ok(productPricing(world, product))),
  route('/externalprices', externalPrice),
  route('/addons', () => ok([])),
  route('/customfields', () => ok([])),
];
