import { changedLines } from './expected-changed-lines.js';
import { BILLS, PLUS_3, row, type ExpectedLine } from './expected-line.js';
import { otherLines } from './expected-other-lines.js';

const others: readonly ExpectedLine[] = [
  ...[
    ['2c', '25 provisional, 28 @12 assumed', '4.1', '102.5', 'not-yet-invoiced', '25 → 28 @12 ?'] as const,
  ].map(row('october')),
  ...(
    [
      [
        '24 in December',
        '25, 28 @12',
        '4.1',
        '110.45',
        'late-charge, date-mismatch',
        undefined,
        undefined,
        '11.42 posted',
      ],
      ['24b in December', '25, 28 @12', '4.1', '110.45', 'late-charge, units-mismatch', PLUS_3, BILLS],
    ] as const
  ).map(row('december')),
  ...[['9', '1', '412.37', '412.37', 'usage-charge', 'charge 1 × 474.23 (cost 412.37) @30 Sep'] as const].map(
    row('september'),
  ),
  ...[
    [
      '16b',
      '25',
      '4.3',
      '107.5',
      'cost-mismatch, price-mismatch',
      'cost 4.1 → 4.3, price 5.9 → 6.02 @1',
    ] as const,
  ].map(row('marked-up')),
  ...[['37', '25 assumed', '4.1', '0', 'late-charge, not-yet-invoiced'] as const].map(row('second')),
];

/** What every line of the demo's cases must come to. */
export const expectedLines: readonly ExpectedLine[] = [
  ...[...changedLines, ...otherLines].map(row('november')),
  ...others,
];
