import { describe } from '@jest/globals';
import { charge, credit, input, subscription } from './testing/builders.js';
import { testCases } from './testing/case-table.js';

/** A charge that is issued when its cycle is over. */
const after = (first: string, last: string, units: string, unitPrice: string, amount: string) =>
  charge(first, last, units, unitPrice, amount, { documentDate: '2026-11-01' });
const september = charge('2026-09-01', '2026-09-30', '47', '4.10', '192.70', { documentDate: '2026-10-01' });
const now = (units: string) => ({ asOf: '2026-12-01', subscriptions: [subscription(units)] });

// What runs now is invoiced only when its cycle is over: it says nothing of a cycle that is.
describe('a line that is charged after the fact', () => {
  testCases([
    {
      name: 'stood at nothing for some days, and came back',
      input: input(
        [
          september,
          after('2026-10-01', '2026-10-09', '47', '1.19', '55.93'),
          after('2026-10-14', '2026-10-31', '22', '2.38', '52.36'),
        ],
        now('22'),
      ),
      units: '47 settled, 0 settled @10, 22 settled @14',
      charges: '108.29',
    },
    {
      name: 'began its cycle with nothing',
      input: input([september, after('2026-10-14', '2026-10-31', '22', '2.38', '52.36')], now('22')),
      units: '0 settled, 22 settled @14',
      charges: '52.36',
    },
    {
      name: 'is still to be charged for the cycle that runs',
      input: input(
        [
          charge('2026-08-15', '2026-09-14', '25', '4.10', '102.50', { documentDate: '2026-09-15' }),
          charge('2026-09-15', '2026-10-14', '25', '4.10', '102.50', { documentDate: '2026-10-15' }),
        ],
        {
          asOf: '2026-11-02',
          subscriptions: [subscription('28', { term: { start: '2026-10-15', endExclusive: '2026-11-15' } })],
        },
      ),
      units: '25 settled, 28 assumed @15',
      charges: '0.00',
      findings: ['not-yet-invoiced'],
    },
  ]);
});

// No charge carries units from the first day of such a cycle on, because there were none.
describe('a cycle that began with nothing', () => {
  const october = [charge('2026-09-11', '2026-10-10', '51', '4.10', '209.10')];
  const takenBack = credit('2026-10-09', '2026-10-10', '51', '0.27', '13.77');
  const again = charge('2026-10-15', '2026-11-10', '11', '3.57', '39.27');
  const term = { start: '2026-11-11', endExclusive: '2026-12-11' };
  const later = charge('2026-11-11', '2026-12-10', '11', '4.10', '45.10');
  testCases([
    {
      name: 'after everything was taken back in the one before',
      input: input([...october, takenBack, again, later], {
        asOf: '2026-12-02',
        subscriptions: [subscription('11', { term })],
      }),
      units: '51 settled, 0 settled @9, 11 settled @15',
    },
    {
      name: 'and whose units go on in the next one',
      input: input(
        [
          charge('2026-09-01', '2026-09-30', '57', '4.10', '233.70'),
          charge('2026-10-08', '2026-10-31', '25', '3.17', '79.25'),
          charge('2026-11-01', '2026-11-30', '25', '4.10', '102.50'),
        ],
        { subscriptions: [subscription('25')] },
      ),
      units: '0 settled, 25 settled @8',
    },
    {
      name: 'is not one whose charge is missing: the next one carries more',
      input: input(
        [
          charge('2026-09-01', '2026-09-30', '25', '4.10', '102.50'),
          charge('2026-10-12', '2026-10-31', '3', '2.65', '7.95'),
          charge('2026-11-01', '2026-11-30', '28', '4.10', '114.80'),
        ],
        { subscriptions: [subscription('28')] },
      ),
      units: '28 assumed, 3 assumed @12',
      findings: ['not-yet-invoiced'],
      notes: ['next-cycle'],
    },
  ]);
});
