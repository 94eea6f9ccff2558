import type { ScenarioTargetService } from '../scenario.js';
import { productId, type ProductKey } from './products.js';

interface ServiceRow {
  readonly product: ProductKey | null;
  readonly name: string;
  readonly sku?: string;
  readonly months?: number;
  readonly price: string;
  readonly cost: string;
  readonly inactive?: true;
  readonly ourId?: true;
}

// Some carry the SKU, some only a name in the MSP's own words, one our id; three products have no service at all.
const rows: readonly ServiceRow[] = [
  { product: 'backup', name: 'Endpoint Backup per device', sku: 'EPB-01', price: '5.90', cost: '4.10' },
  { product: 'backupLegacy', name: 'Backup (legacy agent)', sku: 'EPB-00', price: '5.40', cost: '3.60' },
  { product: 'shield', name: 'Mail Shield', sku: 'MSH-10', price: '5.90', cost: '4.10' },
  { product: 'protect', name: 'Endpoint Protection (managed)', price: '5.90', cost: '4.10' },
  { product: 'vault', name: 'Password Vault', sku: 'PWV-05', price: '5.90', cost: '4.10' },
  { product: 'suite', name: 'Office Suite Standard', sku: 'OSS-STD:0001', price: '15.00', cost: '10.40' },
  { product: 'suite', name: 'Office Suite Standard yearly', months: 12, price: '180.00', cost: '124.80' },
  {
    product: 'suiteBusiness',
    name: 'Office Suite Business',
    sku: 'OSS-BUS:0002',
    price: '16.90',
    cost: '12.60',
  },
  { product: 'phone', name: 'Phone seat, cloud', price: '9.00', cost: '6.20' },
  { product: 'remote', name: 'Remote Support', price: '5.00', cost: '3.30', ourId: true },
  { product: 'training', name: 'Security Awareness Training', sku: 'SAT-02', price: '2.90', cost: '1.75' },
  { product: 'archive', name: 'Mail Archive add-on', sku: 'ADD-ARC', price: '1.90', cost: '1.20' },
  { product: 'storage', name: 'Extra Storage 1 TB', sku: 'ADD-STO', price: '5.90', cost: '4.10' },
  { product: null, name: 'Mail Shield (2024)', price: '5.50', cost: '3.90', inactive: true },
  { product: null, name: 'Managed Workstation', price: '38.00', cost: '11.00' },
  { product: null, name: 'On-site hours, block of 10', months: 12, price: '780.00', cost: '0' },
];

const FIRST_SERVICE_ID = 301;

/** Every service of the demo's PSA. */
export const demoServices: readonly ScenarioTargetService[] = rows.map((row, i) => ({
  id: FIRST_SERVICE_ID + i,
  name: row.name,
  ...(row.sku === undefined ? {} : { sku: row.sku }),
  ...(row.ourId && row.product ? { reference: productId(row.product) } : {}),
  periodMonths: row.months ?? 1,
  unitPrice: row.price,
  unitCost: row.cost,
  active: row.inactive !== true,
}));

/** The service that stands for a product at a billing period. */
export function serviceFor(product: ProductKey, periodMonths: number): ScenarioTargetService {
  const index = rows.findIndex((row) => row.product === product && (row.months ?? 1) === periodMonths);
  const service = demoServices[index];
  if (!service) throw new RangeError(`The demo's PSA has no ${periodMonths}-month service for ${product}.`);
  return service;
}
