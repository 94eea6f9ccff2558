/** In which run a row is looked at; `november` is the demo's own day, 2 November, before anything was written. */
export type RunName = 'october' | 'november' | 'december' | 'september' | 'marked-up' | 'second';

/**
 * A line of the case table (docs of the project call it by its number), typed by hand: units with the days on which
 * they change and how sure they are where they are not settled, unit cost, charges of the month, findings, operations
 * (`?` behind what is only offered), what the target's line then bills in October and November, and what is named.
 */
export interface ExpectedLine {
  readonly case: string;
  readonly in?: RunName;
  readonly units: string;
  readonly cost: string;
  readonly charges: string;
  readonly findings: string;
  readonly operations?: string;
  /** `158.92, 165.2` */
  readonly bills?: string;
  /** `11.42 posted`: too little; `-0.38 used`: too much. */
  readonly named?: string;
}

type Row = readonly [
  name: string,
  units: string,
  cost: string,
  charges: string,
  findings: string,
  operations?: string,
  bills?: string,
  named?: string,
];

const row =
  (run: RunName) =>
  ([name, units, cost, charges, findings, operations, bills, named]: Row): ExpectedLine => ({
    case: name,
    in: run,
    units,
    cost,
    charges,
    findings,
    ...(operations === undefined ? {} : { operations }),
    ...(bills === undefined ? {} : { bills }),
    ...(named === undefined ? {} : { named }),
  });

const PLUS_3 = '25 → 28 @12';
// 25 × 5.90 = 147.50, and 5.90 × 3 × 20/31 = 11.42; 28 × 5.90 = 165.20 from November on.
const BILLS = '158.92, 165.2';

const november: readonly Row[] = [
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
  ['16', '25', '4.3', '107.5', 'cost-mismatch', 'cost 4.1 → 4.3 @1', '147.5, 147.5'],
  // No rule of a link changes a price on a day: the engine's own specs hold 6.10 from the 12th.
  ['16c', '25, 28 @12', '4.1', '110.45', 'units-mismatch', PLUS_3, BILLS],
  [
    '17',
    '25, 28 @12',
    '4.3',
    '115.81',
    'units-mismatch, cost-mismatch',
    'cost 4.1 → 4.3 @1; 25 → 28 @12',
    BILLS,
  ],
  ['18a', '25, 25 @15 provisional', '4.1, 4.3 @15', '107.5', 'cost-mismatch', 'cost 4.1 → 4.3 @15'],
  ['18b', '28', '4.1214', '115.4', 'cost-mismatch', 'cost 4.1 → 4.1214 @1'],
  ['20', '8', '4.1', '32.8', 'match'],
  ['20', '5', '4.1', '20.5', 'match'],
  ['20 discounted', '8', '3.69', '29.52', 'match'],
  ['20 discounted', '5', '3.69', '18.45', 'match'],
  ['21', '5', 'free', '0', 'match'],
  ['21b', '5', 'free, 4.1 @12', '13.25', 'cost-mismatch, price-mismatch', 'cost 0 → 4.1 @12'],
  ['21c', '25', '3.69', '92.25', 'cost-mismatch', 'cost 4.1 → 3.69 @1'],
  ['22', '25', '4.1', '102.5', 'match'],
  // 10 × 5.90 × 22/31 = 41.87 goes from one customer to the other.
  ['23', '10, 0 @10', '4.1', '11.9', 'missing-on-source', '10 → 0 @10', '17.13, 0'],
  ['23', '0, 10 @10', '4.1', '29.1', 'missing-on-target', '+10 @10, price 5.9, cost 4.1', '41.87, 59'],
  ['24', '25', '4.1', '102.5', 'match, future-change'],
  ['24b', '25', '4.1', '102.5', 'match'],
  // The target has had 28 only since the 12th: 5.90 × 3 × 11/31 is another matter than the 30 of the 20th.
  ['25', '28', '4.1', '114.8', 'drift', undefined, undefined, '6.28 date, -4.57 drift'],
  ['26', '0', '4.1', '0', 'missing-on-source', '4 → 0 @1', '0, 0'],
  ['27', '25, 28 @12', '4.1', '110.45', 'units-mismatch', '24 → 25 @1; 25 → 28 @12', BILLS],
  ['29', '25, 28 @12', '4.1', '110.45', 'date-mismatch', undefined, undefined, '1.71 date'],
  ['30', '25, 28 @12', '4.1', '110.45', 'units-mismatch, future-change', PLUS_3, BILLS],
  ['31', '25', '4.1', '102.5', 'match'],
  ['32', '12', '10.4', '124.8', 'units-mismatch, commitment-locked', '10 → 12 @1 ?'],
  ['34', '25, 28 @12', '4.1', '110.45', 'repeat-service'],
  ['35', '10, 0 @15', '4.1', '18.5', 'missing-on-source', '10 → 0 @15', '26.65, 0'],
  ['36', '25, 25 @31 provisional', '4.1', '102.5', 'match'],
  ['39', '25, 22 @5, 27 @12', '4.1', '105.04', 'units-mismatch', '25 → 22 @5; 22 → 27 @12', '151.11, 159.3'],
  [
    '39b',
    '25, 28 @12, 26 @20',
    '4.1',
    '107.27',
    'units-mismatch',
    '25 → 28 @12; 28 → 26 @20',
    '154.35, 153.4',
  ],
  ['40', '25, 28 @12', '4.1', '110.45', 'target-inactive'],
  ['41', '28', '4.1', '114.8', 'units-mismatch', '25 → 28 @1', '165.2, 165.2'],
];

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
export const expectedLines: readonly ExpectedLine[] = [...november.map(row('november')), ...others];
