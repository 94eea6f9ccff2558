import { monthlyInstalments, prepaidYear, to, type Play } from '../play.js';

/** Cases 6 to 7d: annual terms, paid monthly or at once. */
export const annualTerms: readonly Play[] = [
  {
    case: '6',
    customer: 'harbour',
    product: 'suite',
    units: '12',
    activated: '2026-04-01',
    more: monthlyInstalments,
    held: { units: '12', from: '2026-04-01' },
    expect: { units: '12', cost: '10.40', charges: '124.80', findings: ['match'] },
  },
  {
    case: '6b',
    customer: 'aegean',
    product: 'suite',
    units: '12',
    activated: '2026-02-01',
    more: monthlyInstalments,
    events: [to('12', '15')],
    held: { units: '12', from: '2026-02-01' },
    expect: {
      units: '12 15@12',
      cost: '10.40',
      charges: '144.93',
      findings: ['units-mismatch'],
      after: '12 15@12',
    },
  },
  ...(
    [
      ['7', 'nordlys', '12', '0', ['match'], '12'],
      ['7c', 'thessaly', '12 15@12', '143.61', ['units-mismatch'], '12 15@12'],
      ['7d', 'fernhill', '12 15@12', '143.61', ['units-mismatch', 'period-posted'], '12'],
    ] as const
  ).map(([name, customer, units, charges, findings, after]): Play => ({
    case: name,
    customer,
    product: 'suite',
    units: '12',
    unitPrice: '124.80',
    activated: '2026-03-01',
    more: prepaidYear,
    events: name === '7' ? [] : [to('12', '15')],
    held: {
      agreement: 'yearly',
      units: '12',
      unitPrice: '180.00',
      unitCost: '124.80',
      from: '2026-03-01',
      postedThrough: name === '7d' ? '2026-03-01' : null,
    },
    expect: { units, cost: '124.80', charges, findings, after },
  })),
  {
    case: '7b',
    customer: 'eleonore',
    product: 'suite',
    units: '12',
    unitPrice: '124.80',
    activated: '2026-03-01',
    more: prepaidYear,
    held: { units: '12', from: '2026-03-01' },
    expect: { units: '12', cost: '124.80', charges: '0', findings: ['billing-period-mismatch'] },
    needs: 'the line is linked to the monthly service by hand',
  },
];
