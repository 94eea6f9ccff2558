import type { Play } from '../play.js';
import { asCaseTwo } from './as-case-two.js';

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
