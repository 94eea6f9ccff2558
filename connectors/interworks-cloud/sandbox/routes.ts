import { accountRoutes } from './endpoints/accounts.js';
import { assetRoutes } from './endpoints/assets.js';
import { invoiceRoutes } from './endpoints/invoices.js';
import { orderRoutes } from './endpoints/orders.js';
import { organizationRoutes } from './endpoints/organization.js';
import { productRoutes } from './endpoints/products.js';
import { invoiceWriteRoutes } from './endpoints/invoice-writes.js';
import { subscriptionWriteRoutes } from './endpoints/subscription-writes.js';
import { subscriptionRoutes } from './endpoints/subscriptions.js';
import type { Route } from './api/router.js';

/** Every route of the API. */
export const routes: readonly Route[] = [
  ...accountRoutes,
  ...productRoutes,
  ...subscriptionRoutes,
  ...subscriptionWriteRoutes,
  ...invoiceRoutes,
  ...invoiceWriteRoutes,
  ...orderRoutes,
  ...assetRoutes,
  ...organizationRoutes,
];
