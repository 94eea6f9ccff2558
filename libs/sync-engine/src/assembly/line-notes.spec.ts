import { describe, expect, it } from '@jest/globals';
import type { LineNote, SourceSubscription } from '@tallylink/billing-model';
import { assembleMonth, type AssemblyInput } from './index.js';
import { charge, credit, input, previousLine, subscription } from './testing/builders.js';
import { lineOf } from './testing/case-table.js';

/** The sentences that a billing clerk reads. */
const full = (units: string, amount: string) => charge('2026-10-01', '2026-10-31', units, '4.10', amount);
const term = { start: '2026-10-01', endExclusive: '2026-11-01' };
const now = (units: string, more: Partial<SourceSubscription> = {}) => ({
  subscriptions: [subscription(units, { term, ...more })],
});

function said(read: AssemblyInput): string[] {
  const line = lineOf(assembleMonth(read));
  return [...line.notes, ...line.sourceFindings].map((note: LineNote) => note.message);
}

describe('notes', () => {
  it.each<[string, AssemblyInput, string]>([
    [
      '2e: another price',
      input(
        [full('25', '102.50'), charge('2026-10-12', '2026-10-31', '3', '2.77', '8.31')],
        now('28', { updatedDay: '2026-10-12' }),
      ),
      '3 units at about 4.30 EUR, 0.36 EUR more than at the known price.',
    ],
    [
      '2d: not prorated',
      input([full('25', '102.50'), charge('2026-10-12', '2026-10-31', '3', '4.10', '12.30')], now('28')),
      '3 units from 12 Oct 2026 at the full price of 4.10 EUR, not prorated.',
    ],
    [
      '3c: goodwill',
      input(
        [
          full('25', '102.50'),
          credit('2026-10-01', '2026-10-31', '25', '0.41', '10.25', { documentId: 'cn' }),
        ],
        now('25'),
      ),
      'Credit without units: -10.25 EUR (INV-cn).',
    ],
    [
      '3e: fewer, no credit',
      input([full('10', '41.00')], { asOf: '2026-10-25', ...now('7', { updatedDay: '2026-10-21' }) }),
      '7 from the next cycle. No credit was seen for this one.',
    ],
    [
      '5b: the coming end',
      input([full('10', '41.00')], { asOf: '2026-10-20', ...now('10', { status: 'pending-cancellation' }) }),
      'Ends: 0 units from 1 Nov 2026.',
    ],
    [
      '5c: ended without a credit',
      input([full('10', '41.00')], {
        asOf: '2026-10-20',
        ...now('0', { status: 'cancelled', updatedDay: '2026-10-18' }),
      }),
      'Ended at the source, no credit seen: charged units go on, 0 from 1 Nov 2026.',
    ],
    [
      '18b: two prices',
      input([full('25', '102.50'), charge('2026-10-01', '2026-10-31', '3', '4.30', '12.90')], now('28')),
      'Two prices on the same days (4.10 EUR, 4.30 EUR): the unit cost is their weighted mean.',
    ],
    [
      '31: suspended',
      input([full('5', '20.50')], now('5', { status: 'suspended' })),
      'Suspended, still billed.',
    ],
    [
      'a charge’s own remark',
      input(
        [
          charge('2026-10-01', '2026-10-31', '5', '4.10', '20.50', {
            notes: ['0.01 of the split went here.'],
          }),
        ],
        now('5'),
      ),
      '0.01 of the split went here.',
    ],
  ])('%s', (_name, read, sentence) => {
    expect(said(read)).toEqual([sentence]);
  });

  it('an add-on of which nothing is known any more', () => {
    const key = { customerId: 'acme', contractId: 'sub-1', serviceId: 'backup' };
    const read = input([full('5', '20.50')], { ...now('5'), previous: [previousLine({ addOn: true, key })] });
    const line = lineOf(assembleMonth(read), 'acme~sub-1~backup');
    expect(line.units.steps).toEqual([{ day: '2026-10-01', units: '0', basis: 'assumed' }]);
    expect(line.notes.map((note) => note.message)).toEqual([
      'No charge was seen and the present quantity is not known: 0 is assumed.',
    ]);
  });

  it('5b: the end after the month is told to the planner', () => {
    const read = input([full('10', '41.00')], {
      asOf: '2026-10-20',
      ...now('10', { status: 'pending-cancellation' }),
    });
    expect(lineOf(assembleMonth(read)).knownEnd).toBe('2026-11-01');
  });

  it('an end inside the month is a step of the timeline, assumed until it has come', () => {
    const ending = {
      status: 'pending-cancellation' as const,
      term: { start: '2026-09-25', endExclusive: '2026-10-25' },
    };
    const september = charge('2026-09-25', '2026-10-24', '10', '4.10', '41.00');
    const before = lineOf(assembleMonth(input([september], { asOf: '2026-10-20', ...now('10', ending) })));
    expect(before.units.steps.at(-1)).toEqual({ day: '2026-10-25', units: '0', basis: 'assumed' });
    const after = lineOf(assembleMonth(input([september], { asOf: '2026-11-02', ...now('10', ending) })));
    expect(after.units.steps.at(-1)).toEqual({ day: '2026-10-25', units: '0', basis: 'derived' });
    expect([before.knownEnd, after.knownEnd]).toEqual([null, null]);
  });
});

describe('findings', () => {
  it('2c: not invoiced yet, from the day of the last update', () => {
    const read = input([full('25', '102.50')], {
      asOf: '2026-10-20',
      ...now('28', { updatedDay: '2026-10-12' }),
    });
    expect(said(read)).toEqual([
      'Units from 12 Oct 2026 are not invoiced yet; the date is that of the last update at the source.',
    ]);
  });

  it('credits that take away more than was charged give 0 and a finding, and their money counts', () => {
    const back = credit('2026-10-21', '2026-10-31', '12', '1.45', '17.40');
    const line = lineOf(assembleMonth(input([full('10', '41.00'), back], now('0', { status: 'cancelled' }))));
    expect(line.units.steps.map((step) => step.units)).toEqual(['10', '0']);
    expect(line.sourceFindings.map((finding) => finding.message)).toEqual([
      'The credits from 21 Oct 2026 take away more units than were charged; 0 is shown.',
    ]);
    expect(line.chargesTotal.amount).toBe('23.6');
  });

  it('a difference that outlasts the next cycle is named', () => {
    const charges = [
      full('25', '102.50'),
      charge('2026-11-01', '2026-11-30', '25', '4.10', '102.50'),
      charge('2026-12-01', '2026-12-31', '25', '4.10', '102.50'),
    ];
    const read = (asOf: string) =>
      input(charges, {
        asOf,
        ...now('28', { updatedDay: '2026-10-12', term: { start: '2026-12-01', endExclusive: '2027-01-01' } }),
      });
    const codes = (asOf: string) =>
      lineOf(assembleMonth(read(asOf))).sourceFindings.map((finding) => finding.code);
    expect(codes('2026-11-20')).toEqual(['not-yet-invoiced']);
    expect(codes('2026-12-02')).toEqual(['not-yet-invoiced', 'source-inconsistent']);
  });
});

describe('the head of the month', () => {
  const head = (asOf: string, ...days: [string, string][]) => {
    const charges = days.map(([first, last]) =>
      charge(first, last, '5', '4.10', '20.50', { contract: { id: first, name: first } }),
    );
    return assembleMonth(input(charges, { asOf, subscriptionsComplete: false }));
  };

  it('says from when the month is complete', () => {
    const result = head('2026-11-02', ['2026-10-01', '2026-10-31'], ['2026-10-15', '2026-11-14']);
    expect(result.completeFrom).toBe('2026-11-15');
    expect(result.notes.map((note) => note.message)).toEqual([
      'Oct 2026 is complete from 15 Nov 2026. Until then charges of it can still come.',
    ]);
  });

  it('and that it is', () => {
    const result = head('2026-11-02', ['2026-10-01', '2026-10-31']);
    expect(result.notes.map((note) => note.message)).toEqual([
      'Oct 2026 is complete: every billing cycle that touches it is over since 1 Nov 2026.',
    ]);
  });

  it('and which of its days are still to come', () => {
    const result = head('2026-10-20', ['2026-10-01', '2026-10-31']);
    expect(result.notes.map((note) => note.message)).toContain(
      'Read on 20 Oct 2026: from 21 Oct 2026 on its units are assumed to stay.',
    );
  });
});
