import type { CustomerKey } from './customers.js';
import { monthlyInstalments, priced, to, type Play } from './play.js';
import type { ProductKey } from './products.js';

interface EverydayRow {
  readonly customer: CustomerKey;
  readonly product: ProductKey;
  readonly units: string;
  readonly activated?: string;
  readonly more?: NonNullable<Play['more']>;
  readonly events?: NonNullable<Play['events']>;
  /** Units on the contract, where they are not the source's; `none`: the service is not on the contract. */
  readonly held?: string;
  readonly postedThrough?: string;
}

const SEPTEMBER = '2026-09-01';
const OCTOBER = '2026-10-01';

// Plenty that matches, some that does not, some that began lately, some that the PSA does not know yet.
const rows: readonly EverydayRow[] = [
  // Invoiced before the month that it is for, and after it: only the charged days tell.
  { customer: 'harbour', product: 'phone', units: '18', more: { issueDaysBefore: 5 } },
  { customer: 'tidewater', product: 'suiteBusiness', units: '31' },
  { customer: 'tidewater', product: 'training', units: '31', held: '29', more: { issue: 'arrears' } },
  { customer: 'elaiones', product: 'suiteBusiness', units: '9' },
  { customer: 'elaiones', product: 'phone', units: '9', activated: SEPTEMBER },
  { customer: 'kallisto', product: 'suiteBusiness', units: '44' },
  { customer: 'aegean', product: 'phone', units: '63' },
  { customer: 'aegean', product: 'webFilter', units: '60', held: 'none' },
  { customer: 'mueller', product: 'remote', units: '50', activated: SEPTEMBER },
  { customer: 'severny', product: 'phone', units: '7' },
  { customer: 'nordlys', product: 'backup', units: '14' },
  { customer: 'nordlys', product: 'studio', units: '6', held: 'none' },
  { customer: 'eleonore', product: 'backup', units: '5' },
  { customer: 'thessaly', product: 'backup', units: '33' },
  { customer: 'thessaly', product: 'phone', units: '28', activated: SEPTEMBER },
  { customer: 'fernhill', product: 'backup', units: '11' },
  {
    customer: 'fernhill',
    product: 'training',
    units: '11',
    events: [to('09-14', '12')],
    held: '11 12@09-14',
  },
  { customer: 'lindqvist', product: 'suiteBusiness', units: '17' },
  { customer: 'papyrus', product: 'suiteBusiness', units: '13', activated: '2026-02-17' },
  { customer: 'saltmarsh', product: 'suiteBusiness', units: '26' },
  { customer: 'saltmarsh', product: 'signature', units: '26', held: 'none' },
  { customer: 'orchard', product: 'suiteBusiness', units: '80', events: [priced('09-01', '12.90')] },
  { customer: 'brightwater', product: 'suiteBusiness', units: '12' },
  { customer: 'brightwater', product: 'phone', units: '12', activated: OCTOBER, held: 'none' },
  { customer: 'ionian', product: 'suiteBusiness', units: '38', postedThrough: OCTOBER },
  { customer: 'ionian', product: 'phone', units: '21', postedThrough: OCTOBER },
  { customer: 'ember', product: 'suiteBusiness', units: '8' },
  { customer: 'larkspur', product: 'suiteBusiness', units: '47' },
  { customer: 'attica', product: 'suiteBusiness', units: '29' },
  { customer: 'attica', product: 'backupLegacy', units: '6' },
  { customer: 'attica', product: 'backup', units: '23' },
  { customer: 'granite', product: 'suiteBusiness', units: '19' },
  { customer: 'granite', product: 'studio', units: '4', activated: OCTOBER, held: 'none' },
  { customer: 'delphi', product: 'suiteBusiness', units: '15' },
  { customer: 'willow', product: 'suiteBusiness', units: '21' },
  { customer: 'birch', product: 'suiteBusiness', units: '16' },
  { customer: 'cedar', product: 'suiteBusiness', units: '10' },
  { customer: 'cedar', product: 'studio', units: '3', held: 'none' },
  { customer: 'tern', product: 'suiteBusiness', units: '14' },
  { customer: 'vesper', product: 'suiteBusiness', units: '24' },
  { customer: 'vesper', product: 'phone', units: '20', activated: OCTOBER, held: 'none' },
  { customer: 'rowan', product: 'suiteBusiness', units: '5' },
  { customer: 'summit', product: 'suiteBusiness', units: '9' },
  { customer: 'summit', product: 'remote', units: '9', activated: OCTOBER, held: 'none' },
  { customer: 'lagoon', product: 'suiteBusiness', units: '11' },
  { customer: 'chesapeake', product: 'suiteBusiness', units: '34' },
  { customer: 'chesapeake', product: 'backup', units: '30', held: '28' },
  { customer: 'juniper', product: 'suiteBusiness', units: '6', held: 'none' },
  { customer: 'juniper', product: 'backup', units: '6', held: 'none' },
  { customer: 'notos', product: 'suiteBusiness', units: '12', activated: SEPTEMBER, held: 'none' },
  { customer: 'notos', product: 'shield', units: '12', activated: OCTOBER, held: 'none' },
  { customer: 'pinecrest', product: 'backup', units: '20', activated: OCTOBER, held: 'none' },
  { customer: 'wexcombe', product: 'suiteBusiness', units: '15', held: 'none' },
  { customer: 'wexcombe', product: 'vault', units: '15', held: 'none' },
  { customer: 'sandpiper', product: 'backup', units: '9', held: 'none' },
  // A term that ends with November: cancelled in October, still billed to its end.
  {
    customer: 'severny',
    product: 'suite',
    units: '6',
    activated: '2025-12-01',
    more: { ...monthlyInstalments, automaticRenewal: false },
    events: [{ kind: 'cancel-at-end', day: '2026-10-20' }],
  },
];

/** Everyday business beside the cases. */
export const everydayPlays: readonly Play[] = rows.map(({ held, postedThrough, ...row }) => ({
  ...row,
  ...(held === 'none'
    ? {}
    : {
        held: {
          units: held ?? row.units,
          ...(row.activated && row.activated > '2026-01-01' ? { from: row.activated } : {}),
          ...(postedThrough ? { postedThrough } : {}),
        },
      }),
}));
