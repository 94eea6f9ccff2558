import { accountRecord } from './records/account.js';
import { historyRecord } from './records/history-records.js';
import { invoiceRecord } from './records/invoice.js';
import { invoiceRows } from './records/invoice-rows.js';
import { productRecord } from './records/product.js';
import { subscriptionRecord } from './records/subscription.js';
import { addOnRecords, installmentPlanRecord } from './records/subscription-parts.js';
import { subscriptionRows } from './records/subscription-rows.js';
import type { World } from './state.js';

/** Everything that the vendor knows now, by its own names and as it stands on the wire. */
export function view(world: World): Record<string, unknown> {
  const include = new Set(['items', 'analysisItems', 'customFields']);
  const query = { include, transactionCurrency: false, skipRounding: false };
  return {
    accounts: [...world.state.customers.values()].map((customer) => accountRecord(world, customer, include)),
    products: [...world.state.products.values()].map((product) => productRecord(world, product)),
    subscriptions: subscriptionRows(world).map((row) => ({
      ...subscriptionRecord(world, row),
      addons: addOnRecords(world, row),
      currentInstallmentplan: installmentPlanRecord(world, row),
    })),
    subscriptionHistories: [...world.state.subscriptions.values()].map((one) => historyRecord(world, one)),
    invoices: invoiceRows(world).map((row) => invoiceRecord(world, row, query)),
  };
}
