import { BILLS, PLUS_3, type Row } from './expected-line.js';

/** Cases 1 to 15 on 2 November. */
export const changedLines: readonly Row[] = [
  ['1', '25', '4.1', '102.5', 'match'],
  ['2', '25, 28 @12', '4.1', '110.45', 'units-mismatch', PLUS_3, BILLS],
  ['2b', '25, 28 @12, 28 @15 provisional', '4.1', '116.03', 'units-mismatch', PLUS_3, BILLS],
  ['2c′', '25, 28 @12', '4.1', '110.45', 'units-mismatch', PLUS_3, BILLS],
  ['2d', '25, 28 @12', '4.1', '114.8', 'units-mismatch', PLUS_3, BILLS],
  ['2e', '25, 28 @12', '4.1', '110.81', 'units-mismatch', PLUS_3, BILLS],
  ['3', '10, 7 @21', '4.1', '36.65', 'units-mismatch', '10 → 7 @21', '52.72, 41.3'],
  ['3b', '10, 7 @21', '4.1', '36.65', 'units-mismatch', '10 → 7 @21', '52.72, 41.3'],
  ['3c', '25', '4.1', '92.25', 'match'],
  ['3d', '25', '4.1', '102.5', 'match'],
  ['3e', '10', '4.1', '41', 'match'],
  // 5.90 × 3 × 23/31 = 13.13.
  ['4', '25, 28 @9', '4.1', '111.62', 'units-mismatch', '25 → 28 @9', '160.63, 165.2'],
  // 147.50 + 5.90 × 5 × 23/31 (21.89) − 5.90 × 2 × 22/31 (8.37); the 9th itself keeps two too many.
  ['4b', '25, 28 @9', '4.1', '111.62', 'units-mismatch', '30 → 28 @10', '161.02, 165.2', '-0.38 used'],
  ['5a', '10, 0 @18', '4.1', '22.5', 'missing-on-source', '10 → 0 @18', '32.35, 0'],
  ['5b', '10', '4.1', '41', 'match'],
  ['5c', '10', '4.1', '41', 'match'],
  ['5d', '10, 0 @10, 10 @20', '4.1', '27.8', 'units-mismatch', '10 → 0 @10; 0 → 10 @20', '39.97, 59'],
  ['6', '12', '10.4', '124.8', 'match'],
  // 15.00 × 12 = 180.00, and 15.00 × 3 × 20/31 = 29.03.
  ['6b', '12, 15 @12', '10.4', '144.93', 'units-mismatch', '12 → 15 @12', '209.03, 225'],
  ['7', '12', '124.8', '0', 'match'],
  ['7b', '12', '124.8', '0', 'billing-period-mismatch'],
  // The year was posted or not with its first day; October bills 180.00 × 3 × 140/365.
  ['7c', '12, 15 @12', '124.8', '143.61', 'units-mismatch', '12 → 15 @12', '207.12, 0'],
  [
    '7d',
    '12, 15 @12',
    '124.8',
    '143.61',
    'units-mismatch, period-posted',
    '12 → 15 @1 Mar 2027 ?',
    undefined,
    '207.12 posted',
  ],
  ['8', '10', '1.2', '12', 'match'],
  ['8b', '8', '1.2', '9.6', 'match'],
  ['10', '2.5', '4.1', '10.25', 'fractional-units'],
  // 5.90 × 15 = 88.50, and 5.90 × 3 × 26/31 = 14.85.
  ['11', '10', '4.1', '41', 'units-mismatch', '15 → 18 @6', '103.35, 106.2'],
  ['11', '5, 8 @6', '4.1', '30.82', 'units-mismatch', '15 → 18 @6', '103.35, 106.2'],
  ...['10|4.1|41', '5, 8 @6|4.3|32.33'].map((text): Row => {
    const [units, cost, charges] = text.split('|') as [string, string, string];
    const operations = 'cost 4.1 → 4.1667 @1; 15 → 18, cost 4.1667 → 4.1889 @6';
    return ['11b', units, cost, charges, 'units-mismatch, cost-mismatch', operations, '103.35, 106.2'];
  }),
  // The period 15 September to 14 October gains 5.90 × 3 × 3/30 = 1.77; the next one is 165.20.
  ['12', '25, 28 @12', '4.1', '110.45', 'units-mismatch', PLUS_3, '166.97, 165.2'],
  [
    '12b',
    '25, 28 @12',
    '4.1',
    '110.45',
    'units-mismatch, period-posted',
    '25 → 28 @15',
    '165.2, 165.2',
    '1.77 posted',
  ],
  [
    '13',
    '25, 28 @12',
    '4.1',
    '110.45',
    'units-mismatch, period-posted',
    '25 → 28 @1 Nov',
    '147.5, 165.2',
    '11.42 posted',
  ],
  ['13b', '25, 28 @12', '4.1', '110.45', 'units-mismatch, period-posted, outside-contract-dates'],
  ['13c', '0, 10 @12', '4.1', '26.5', 'missing-on-target', '+10 @12, price 5.9, cost 4.1', '38.06, 59'],
  ['14', '25, 28 @12', '4.1', '110.45', 'outside-contract-dates'],
  // Of the period 15 September to 14 October: 25 × 5.90 × 11/30, and 28 × 5.90 × 3/30.
  [
    '14b',
    '25, 28 @12',
    '4.1',
    '110.45',
    'missing-on-target',
    '+28 @15, price 5.9, cost 4.1',
    '165.2, 165.2',
    '54.08 outside, 16.52 outside',
  ],
  ['15', '25, 28 @12', '4.1', '110.45', 'currency-mismatch'],
];
