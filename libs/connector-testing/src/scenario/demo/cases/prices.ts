import { priced, to, type Play } from '../play.js';

const plusThree = [to('12', '28')];
const raised = {
  units: '25 28@12',
  charges: '110.45',
  findings: ['units-mismatch'],
  after: '25 28@12',
} as const;

/** Cases 16 to 18b: the price changes, or there are two. */
export const prices: readonly Play[] = [
  {
    case: '16',
    customer: 'mueller',
    product: 'protect',
    units: '25',
    events: [priced('1', '4.30')],
    held: { units: '25' },
    expect: { units: '25', cost: '4.30', charges: '107.50', findings: ['cost-mismatch'] },
  },
  {
    case: '16b',
    customer: 'ember',
    product: 'backup',
    units: '25',
    events: [priced('1', '4.30')],
    held: { units: '25' },
    expect: { units: '25', cost: '4.30', charges: '107.50', findings: ['cost-mismatch', 'price-mismatch'] },
    needs: 'price rule: mark-up 40 %',
  },
  {
    case: '16c',
    customer: 'ember',
    product: 'shield',
    units: '25',
    events: plusThree,
    held: { units: '25' },
    expect: { ...raised, findings: ['units-mismatch', 'price-mismatch'] },
    needs: 'price rule: 6.10 from 12 October',
  },
  {
    case: '17',
    customer: 'larkspur',
    product: 'backup',
    units: '25',
    events: [priced('1', '4.30'), ...plusThree],
    held: { units: '25' },
    expect: {
      units: '25 28@12',
      cost: '4.30',
      charges: '115.81',
      findings: ['units-mismatch', 'cost-mismatch'],
      after: '25 28@12',
    },
  },
  {
    case: '18a',
    customer: 'larkspur',
    product: 'shield',
    units: '25',
    activated: '2026-01-15',
    events: [priced('15', '4.30')],
    held: { units: '25', from: '2026-02-01' },
    expect: { units: '25', cost: '4.10 4.30@15', charges: '107.50', findings: ['cost-mismatch'] },
  },
  {
    case: '18b',
    customer: 'larkspur',
    product: 'protect',
    addOnProduct: 'storage',
    units: '6',
    held: { units: '6' },
    // Two purchases of one add-on at two prices: their parts merge into one line.
    addOns: [
      { product: 'storage', units: '25', unitPrice: '4.10', held: { units: '28' } },
      { product: 'storage', units: '3', unitPrice: '4.30' },
    ],
    expect: { units: '28', cost: '4.1214', charges: '115.40', findings: ['cost-mismatch'] },
  },
];
