import type { Charge } from '../invoicing/charge.js';
import { guidFor } from '../records/identity.js';
import { invoiceRows } from '../records/invoice-rows.js';
import { liteAccount, liteProduct } from '../records/lite.js';
import { startText } from '../records/wire-dates.js';
import { memoized, type World } from '../state.js';
import { fieldsOf, type Fields } from '../api/filter/fields.js';
import { listReply } from '../api/list.js';
import { notFound, ok } from '../api/replies.js';
import type { Call, Route } from '../api/router.js';

type Reply = ReturnType<Route['handle']>;

/** One-off purchases: what was billed as an asset on an invoice that is not cancelled. */
function assetRows(world: World): readonly Charge[] {
  const invoices = invoiceRows(world);
  const assets = invoices
    .filter((row) => row.status !== 'Canceled')
    .flatMap((row) => row.document.lines.flatMap((line) => line.charges));
  const found = assets.filter((charge) => charge.kind === 'asset');
  return memoized(world.state, 'asset-rows', found.map((charge) => charge.key).join('|'), () => found);
}

function assetRecord(world: World, charge: Charge): Record<string, unknown> {
  const { customers, products } = world.state;
  const product = [...products.values()].find((one) => one.name === charge.description);
  const at = startText(world, charge.issued);
  return {
    id: guidFor('asset', charge.key),
    name: charge.description,
    account: liteAccount(customers.get(charge.customerId)!),
    product: product ? liteProduct(product) : null,
    createdAt: at,
    updatedAt: at,
  };
}

function fields(world: World): Fields<Charge> {
  const { clock, customers } = world.state;
  return fieldsOf<Charge>({
    string: {
      id: (row) => guidFor('asset', row.key),
      name: (row) => row.description,
      productName: (row) => row.description,
      customerName: (row) => customers.get(row.customerId)!.name,
    },
    datetime: {
      createdAt: (row) => clock.instantOf(row.issued),
      updatedAt: (row) => clock.instantOf(row.issued),
    },
  });
}

function list({ request, world }: Call): Reply {
  const render = (row: Charge): unknown => assetRecord(world, row);
  return listReply(request, world, { name: 'assets', rows: assetRows(world), fields: fields(world), render });
}

function one({ world, ids: [id = ''] }: Call): Reply {
  const found = assetRows(world).find((row) => guidFor('asset', row.key) === id.toLowerCase());
  return found ? ok(assetRecord(world, found)) : notFound('Lease', id);
}

export const assetRoutes: readonly Route[] = [
  { method: 'GET', path: '/api/assets', handle: list },
  { method: 'GET', path: '/api/assets/{}', handle: one },
];
