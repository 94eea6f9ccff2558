import { describe, expect, it } from '@jest/globals';
import { addDays, addMonths, sumDecimals } from '@tallylink/billing-model';
import type { ScenarioAgreementLine } from '@tallylink/connector-testing';
import fc from 'fast-check';
import type { AutotaskState } from '../autotask-state.js';
import { loadScenario } from '../load-scenario.js';
import { postLine } from '../posting/approve-and-post.js';
import { LINE, smallScenario } from '../testing/small-scenario.js';
import type { ServiceLine } from './line-types.js';
import { addStep, valuesOn } from './service-line.js';
import { rowsOf } from './units-rows.js';

const DAYS = 365;

/** A contract from any day with any period, and changes that never go below 0. */
const worlds = fc
  .record({
    startOffset: fc.integer({ min: 0, max: 400 }),
    periodMonths: fc.constantFrom(1, 3, 6, 12),
    firstOffset: fc.integer({ min: 0, max: 200 }),
    units: fc.integer({ min: 0, max: 50 }),
    changes: fc.uniqueArray(
      fc.record({
        offset: fc.integer({ min: 0, max: DAYS - 1 }),
        unitChange: fc.integer({ min: 0, max: 9 }),
      }),
      {
        selector: (change) => change.offset,
        maxLength: 6,
      },
    ),
  })
  .map(({ startOffset, periodMonths, firstOffset, units, changes }) => {
    const start = addDays('2025-06-01', startOffset);
    const later = changes.filter((change) => change.offset > firstOffset);
    const line: Partial<ScenarioAgreementLine> = {
      from: addDays(start, firstOffset),
      units,
      changes: later.map(({ offset, unitChange }) => ({ day: addDays(start, offset), unitChange })),
    };
    const state = loadScenario(
      smallScenario({ agreement: { start, end: addDays(addMonths(start, 12), -1), periodMonths }, line }),
    );
    return { start, firstOffset, units, later, state, line: state.lines.get(LINE)! };
  });

const totalPosted = (line: ServiceLine): string => sumDecimals(line.posted.values());

const postAll = (state: AutotaskState, line: ServiceLine): void =>
  postLine(state, line, '2028-01-01', '2028-01-01T00:00:00.000');

describe('units rows', () => {
  it('hold every day from the first units to the contract’s end once, with the sum of all changes up to it', () => {
    fc.assert(
      fc.property(worlds, ({ start, firstOffset, units, later, state, line }) => {
        const rows = rowsOf(state, line);
        expect(rows[0]?.start).toBe(addDays(start, firstOffset));
        for (const [index, row] of rows.entries()) {
          expect(row.endExclusive > row.start).toBe(true);
          expect(rows[index + 1]?.start ?? addMonths(start, 12)).toBe(row.endExclusive);
          const upTo = later.filter((change) => addDays(start, change.offset) <= row.start);
          expect(row.units).toBe(upTo.reduce((sum, change) => sum + change.unitChange, units));
        }
        const ids = rows.map((row) => row.id);
        expect([...new Set(ids)].sort((a, b) => a - b)).toEqual(ids);
      }),
      { numRuns: 200 },
    );
  });
});

describe('posting', () => {
  it('bills the same in the end, whether a change comes before or after it', () => {
    fc.assert(
      fc.property(
        worlds,
        fc.integer({ min: 0, max: DAYS - 1 }),
        ({ start, firstOffset, later, state, line }, offset) => {
          fc.pre(offset > firstOffset && later.every((change) => change.offset !== offset));
          const late: ServiceLine = { ...line, posted: new Map(), stamps: new Map(), rows: null };
          const step = { day: addDays(start, offset), unitChange: 3, adjustmentId: null };
          addStep(line, step);
          postAll(state, line);
          postAll(state, late);
          addStep(late, step);
          postAll(state, late);
          expect(valuesOn(late, step.day)).toEqual(valuesOn(line, step.day));
          expect(totalPosted(late)).toBe(totalPosted(line));
        },
      ),
      { numRuns: 100 },
    );
  });
});
