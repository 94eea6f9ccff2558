import type { CustomerKey } from '../customers.js';
import { productId } from '../products.js';
import { to, type HeldLine, type Play, type PlayExpectation } from '../play.js';

const plusThree = [to('12', '28')];
const raised = { units: '25 28@12', charges: '110.45' } as const;

const asCaseTwo = (
  name: string,
  customer: CustomerKey,
  held: Partial<HeldLine> | null,
  expect: Pick<PlayExpectation, 'findings' | 'after'>,
): Play => ({
  case: name,
  customer,
  product: 'backup',
  units: '25',
  events: plusThree,
  ...(held ? { held: { units: '25', ...held } } : {}),
  expect: { ...raised, ...expect },
});

/** Cases 12 to 15: the source does what it does in case 2, the contract of the PSA is another. */
export const contracts: readonly Play[] = [
  asCaseTwo(
    '12',
    'meridian',
    { from: '2026-01-15', postedThrough: '2026-08-15' },
    { findings: ['units-mismatch'], after: '25 28@12' },
  ),
  asCaseTwo(
    '12b',
    'corvid',
    { from: '2026-01-15', postedThrough: '2026-09-15' },
    { findings: ['units-mismatch', 'period-posted'], after: '25 28@15' },
  ),
  asCaseTwo(
    '13',
    'brightwater',
    { postedThrough: '2026-10-01' },
    { findings: ['units-mismatch', 'period-posted'], after: '25 28@11-01' },
  ),
  asCaseTwo(
    '13b',
    'quarry',
    { postedThrough: '2026-10-01' },
    { findings: ['units-mismatch', 'period-posted', 'outside-contract-dates'] },
  ),
  {
    case: '13c',
    customer: 'ionian',
    product: 'vault',
    units: '10',
    activated: '2026-10-12',
    more: { anchorDay: 1 },
    expect: { units: '0 10@12', charges: '26.50', findings: ['missing-on-target'], after: '0 10@12' },
  },
  asCaseTwo('14', 'mapleton', {}, { findings: ['outside-contract-dates'] }),
  asCaseTwo('14b', 'hollow', null, { findings: ['missing-on-target'], after: '0 28@15' }),
  asCaseTwo('15', 'pacific', {}, { findings: ['currency-mismatch'] }),
];

/** Cases 25 to 41: somebody changed the PSA, or the source does something rarer. */
export const drifts: readonly Play[] = [
  {
    case: '25',
    customer: 'sorrel',
    product: 'shield',
    units: '28',
    held: { units: '25 28@12 30@20' },
    expect: { units: '28', charges: '114.80', findings: ['drift'] },
    needs: 'our run wrote 28 on the 12th and 28 before it',
  },
  asCaseTwo('27', 'tern', { units: '24' }, { findings: ['units-mismatch'], after: '25 28@12' }),
  { ...asCaseTwo('29', 'vesper', { units: '25 28@15' }, { findings: ['date-mismatch'] }), product: 'shield' },
  {
    ...asCaseTwo(
      '30',
      'vesper',
      { units: '25 30@12-01' },
      { findings: ['units-mismatch', 'future-change'], after: '25 28@12' },
    ),
    product: 'protect',
  },
  {
    case: '31',
    customer: 'rowan',
    product: 'backup',
    units: '25',
    events: [{ kind: 'suspend', day: '2026-10-14' }],
    held: { units: '25' },
    expect: { units: '25', charges: '102.50', findings: ['match'] },
  },
  {
    case: '32',
    customer: 'rowan',
    product: 'suite',
    units: '12',
    activated: '2025-11-01',
    more: { termMonths: 12, instalmentMonths: 1 },
    held: { units: '10' },
    expect: {
      units: '12',
      cost: '10.40',
      charges: '124.80',
      findings: ['units-mismatch', 'commitment-locked'],
    },
  },
  {
    ...asCaseTwo('34', 'lagoon', { units: '20', repeat: 1 }, { findings: ['repeat-service'] }),
    heldToo: [{ units: '5', repeat: 2 }],
  },
  {
    case: '35',
    customer: 'rowan',
    product: 'shield',
    units: '10',
    events: [{ kind: 'product', day: '2026-10-15', productId: productId('protect') }],
    held: { units: '10' },
    expect: { units: '10 0@15', charges: '18.50', findings: ['missing-on-source'], after: '10 0@15' },
  },
  {
    case: '36',
    customer: 'summit',
    product: 'backup',
    units: '25',
    activated: '2026-01-31',
    more: { anchorDay: 31 },
    held: { units: '25', from: '2026-02-01' },
    expect: { units: '25', charges: '102.50', findings: ['match'] },
  },
  {
    case: '37',
    customer: 'heron',
    product: 'shield',
    units: '25',
    events: [{ kind: 'cancel-invoice', day: '2026-10-29', of: '2026-10-01', reissue: false }],
    held: { units: '25' },
    expect: { units: '25', charges: '0', findings: ['not-yet-invoiced'] },
  },
  {
    case: '39',
    customer: 'summit',
    product: 'shield',
    units: '25',
    events: [to('5', '22'), to('12', '27')],
    held: { units: '25' },
    expect: {
      units: '25 22@5 27@12',
      charges: '105.04',
      findings: ['units-mismatch'],
      after: '25 22@5 27@12',
    },
  },
  {
    case: '39b',
    customer: 'summit',
    product: 'protect',
    units: '25',
    events: [to('12', '28'), to('20', '26')],
    held: { units: '25' },
    expect: {
      units: '25 28@12 26@20',
      charges: '107.27',
      findings: ['units-mismatch'],
      after: '25 28@12 26@20',
    },
  },
  {
    ...asCaseTwo('40', 'moss', {}, { findings: ['target-inactive'] }),
    needs: 'the line is linked to the inactive contract by hand',
  },
  {
    case: '41',
    customer: 'tern',
    product: 'shield',
    units: '25',
    events: [to('1', '28')],
    held: { units: '25' },
    expect: { units: '28', charges: '114.80', findings: ['units-mismatch'], after: '28' },
  },
];
