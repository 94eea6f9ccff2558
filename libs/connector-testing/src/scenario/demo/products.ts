import type { ScenarioProduct } from '../scenario.js';
import { recordId } from '../record-id.js';

interface ProductRow {
  readonly code: string;
  readonly name: string;
  readonly addOn?: true;
  readonly charge?: 'pay-per-use' | 'one-time';
  readonly unitPrice: string;
}

const rows = {
  backup: { code: 'EPB-01', name: 'Endpoint Backup', unitPrice: '4.10' },
  // Names repeat in a marketplace: only the id tells this one from the one above.
  backupLegacy: { code: 'EPB-00', name: 'Endpoint Backup', unitPrice: '3.60' },
  shield: { code: 'MSH-10', name: 'Mail Shield', unitPrice: '4.10' },
  protect: { code: 'EPP-20', name: 'Endpoint Protection', unitPrice: '4.10' },
  vault: { code: 'PWV-05', name: 'Password Vault', unitPrice: '4.10' },
  suite: { code: 'OSS-STD:0001', name: 'Office Suite Standard', unitPrice: '10.40' },
  suiteBusiness: { code: 'OSS-BUS:0002', name: 'Office Suite Business', unitPrice: '12.60' },
  phone: { code: 'TEL-SEAT', name: 'Cloud Phone Seat', unitPrice: '6.20' },
  webFilter: { code: 'WFL-03', name: 'Web Filter', unitPrice: '2.10' },
  remote: { code: 'RSP-11', name: 'Remote Support Agent', unitPrice: '3.30' },
  training: { code: 'SAT-02', name: 'Security Awareness Training', unitPrice: '1.75' },
  studio: { code: 'DSN-90', name: 'Design Studio Licence', unitPrice: '21.50' },
  signature: { code: 'SIG-44', name: 'Signature Manager', unitPrice: '0.95' },
  compute: { code: 'CLD-PAYG', name: 'Cloud Compute', charge: 'pay-per-use', unitPrice: '0' },
  archive: { code: 'ADD-ARC', name: 'Mail Archive', addOn: true, unitPrice: '1.20' },
  storage: { code: 'ADD-STO', name: 'Extra Storage 1 TB', addOn: true, unitPrice: '4.10' },
} as const satisfies Record<string, ProductRow>;

/** The demo's products by a short name. */
export type ProductKey = keyof typeof rows;

/** A product's id. */
export const productId = (key: ProductKey): string => recordId(`demo product ${key}`);

/** What the marketplace asks for one unit and month of a product. */
export const listPrice = (key: ProductKey): string => rows[key].unitPrice;

/** Every product of the demo's marketplace. */
export const demoProducts: readonly ScenarioProduct[] = (Object.keys(rows) as ProductKey[]).map((key) => {
  const row: ProductRow = rows[key];
  return {
    id: productId(key),
    code: row.code,
    name: row.name,
    addOn: row.addOn ?? false,
    charge: row.charge ?? 'prepaid',
  };
});
