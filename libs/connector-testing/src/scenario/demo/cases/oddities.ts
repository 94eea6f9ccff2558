import { to, type Play } from '../play.js';

/** Cases 21 to 24b: free units, discounts, cancelled invoices, charges that come late. */
export const oddities: readonly Play[] = [
  {
    case: '21',
    customer: 'delphi',
    product: 'backup',
    units: '5',
    activated: '2026-08-01',
    more: { trialUntil: '2026-12-31' },
    held: { units: '5', unitCost: '0', unitPrice: '0', from: '2026-08-01' },
    expect: { units: '5', cost: '0', charges: '0', findings: ['match'] },
  },
  {
    case: '21b',
    customer: 'delphi',
    product: 'shield',
    units: '5',
    activated: '2026-08-01',
    more: { trialUntil: '2026-10-11' },
    held: { units: '5', unitCost: '0', unitPrice: '0', from: '2026-08-01' },
    expect: {
      units: '5',
      cost: '0 4.10@12',
      charges: '13.25',
      findings: ['cost-mismatch', 'price-mismatch'],
    },
  },
  {
    case: '21c',
    customer: 'delphi',
    product: 'protect',
    units: '25',
    more: { discountPercent: '10' },
    held: { units: '25' },
    expect: { units: '25', cost: '3.69', charges: '92.25', findings: ['cost-mismatch'] },
  },
  {
    case: '22',
    customer: 'osprey',
    product: 'backup',
    units: '25',
    events: [{ kind: 'cancel-invoice', day: '2026-10-02', of: '2026-10-01', reissue: true }],
    held: { units: '25' },
    expect: { units: '25', charges: '102.50', findings: ['match'] },
  },
  {
    case: '24',
    customer: 'cedar',
    product: 'backup',
    units: '25',
    events: [to('12', '28', { invoicedOn: '2026-12-01' })],
    held: { units: '25 28@11-01', postedThrough: '2026-10-01' },
    expect: { units: '25', charges: '102.50', findings: ['match', 'future-change'] },
    also: [
      {
        case: '24 in December',
        readOn: '2026-12-02',
        expect: {
          units: '25 28@12',
          charges: '110.45',
          findings: ['late-charge', 'date-mismatch'],
          after: '25',
        },
      },
    ],
  },
  {
    case: '24b',
    customer: 'cedar',
    product: 'shield',
    units: '25',
    events: [to('12', '28', { invoicedOn: '2026-12-01' })],
    held: { units: '25' },
    expect: { units: '25', charges: '102.50', findings: ['match'] },
    also: [
      {
        case: '24b in December',
        readOn: '2026-12-02',
        expect: {
          units: '25 28@12',
          charges: '110.45',
          findings: ['late-charge', 'units-mismatch'],
          after: '25 28@12',
        },
      },
    ],
  },
];
