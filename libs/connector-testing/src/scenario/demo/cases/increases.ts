import { to, type Play } from '../play.js';

const plusThree = [to('12', '28')];
const raised = {
  units: '25 28@12',
  charges: '110.45',
  findings: ['units-mismatch'],
  after: '25 28@12',
} as const;

/** Cases 1 to 2e: nothing changes, or three more from the 12th, in every way a marketplace may charge it. */
export const increases: readonly Play[] = [
  {
    case: '1',
    customer: 'harbour',
    product: 'backup',
    units: '25',
    held: { units: '25' },
    expect: { units: '25', charges: '102.50', findings: ['match'] },
  },
  {
    case: '2',
    customer: 'harbour',
    product: 'shield',
    units: '25',
    events: plusThree,
    held: { units: '25' },
    expect: raised,
  },
  {
    case: '2b',
    customer: 'tidewater',
    product: 'backup',
    units: '25',
    activated: '2026-01-15',
    events: plusThree,
    held: { units: '25', from: '2026-02-01' },
    expect: { ...raised, charges: '116.03' },
  },
  {
    case: '2c′',
    customer: 'elaiones',
    product: 'backup',
    units: '25',
    more: { partials: 'billing-day' },
    events: plusThree,
    held: { units: '25' },
    expect: raised,
    also: [
      {
        case: '2c',
        readOn: '2026-10-20',
        expect: { units: '25 28@12', charges: '102.50', findings: ['not-yet-invoiced'], after: '25' },
      },
    ],
  },
  {
    case: '2d',
    customer: 'tidewater',
    product: 'shield',
    units: '25',
    more: { chargeRule: 'whole' },
    events: plusThree,
    held: { units: '25' },
    expect: { ...raised, charges: '114.80' },
  },
  {
    case: '2e',
    customer: 'elaiones',
    product: 'shield',
    units: '25',
    events: [to('12', '28', { unitPrice: '4.30' })],
    held: { units: '25' },
    expect: { ...raised, charges: '110.81' },
  },
];
