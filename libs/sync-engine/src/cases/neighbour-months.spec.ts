import { describe, expect, it } from '@jest/globals';
import { line, play, target, type CaseOptions } from './case-fixture.js';

/** We wrote 28 in September; somebody set 30 afterwards, and October begins with it. */
const DRIFTED: CaseOptions = {
  lines: [line({ units: '28' })],
  target: target({ units: '30' }),
  lastApplied: [
    { agreementLineId: 'al1', days: ['2026-09-12'], steps: [{ day: '2026-09-12', units: '28' }] },
  ],
};
const decided = { agreementLineId: 'al1', reason: 'agreed', by: 'clerk', at: '' };

describe('a month after somebody changed what we wrote', () => {
  it('case 25: is drift, and setting it back is only offered', () => {
    const { findings, operations, plan } = play(DRIFTED);
    expect(findings).toEqual(['drift']);
    expect(operations).toEqual(['30 → 28 @1 ?']);
    expect(plan.customers[0]?.thisMonth.after ?? null).toEqual(plan.customers[0]?.thisMonth.before ?? null);
  });

  it('case 25: what the source changes later waits for that decision too', () => {
    const { operations } = play({ ...DRIFTED, lines: [line({ units: '28, 31@10' })] });
    expect(operations).toEqual(['30 → 28 @1 ?', '28 → 31 @10 ?']);
  });

  it('case 25: once a person sets it back it is ticked, once it is adopted the source moves on from it', () => {
    const setBack = play({ ...DRIFTED, setBacks: [{ ...decided, from: '2026-10-01' }] });
    expect(setBack.operations).toEqual(['30 → 28 @1']);
    const adopted = play({
      ...DRIFTED,
      lines: [line({ units: '28, 31@10' })],
      adoptions: [{ ...decided, from: '2026-09-20', units: '2' }],
    });
    expect([adopted.findings, adopted.operations]).toEqual([['units-mismatch'], ['30 → 33 @10']]);
  });

  it('what we took back ourselves is no drift: it is written again on the next free day', () => {
    const steps = [
      { day: '2026-10-12', units: '28' },
      { day: '2026-10-13', units: '25' },
    ];
    const { findings, operations } = play({
      lines: [line({ units: '25, 28@12' })],
      target: target({ units: '25, 28@12, 25@13' }),
      lastApplied: [{ agreementLineId: 'al1', days: steps.map(({ day }) => day), steps }],
    });
    expect([findings, operations]).toEqual([['units-mismatch'], ['25 → 28 @14']]);
  });

  it('a line that we never wrote, and one that still has our units, are ordinary differences', () => {
    expect(play({ ...DRIFTED, lastApplied: [] }).operations).toEqual(['30 → 28 @1']);
    const ours = play({ ...DRIFTED, lines: [line({ units: '29' })], target: target({ units: '28' }) });
    expect([ours.findings, ours.operations]).toEqual([['units-mismatch'], ['28 → 29 @1']]);
  });
});

describe('a month before one that was applied', () => {
  const applied = { agreementLineId: 'al1', days: [], steps: [], keepFrom: '2026-11-01' };

  it('does not write into it: a difference that ends with the month is named, not bridged', () => {
    const result = play({
      lines: [line({ units: '25, 28@20' })],
      target: target({ units: '25, 28@2026-11-05' }),
      lastApplied: [applied],
    });
    expect(result.operations).toEqual([]);
    expect(result.findings).toEqual(['date-mismatch', 'future-change']);
    // 20 to 31 October: 5.90 × 3 × 12/31 = 6.8516.
    expect(result.leftovers).toEqual(['6.85 date']);
  });

  it('does not move a step out of a posted month into it', () => {
    const result = play({
      lines: [line({ units: '25, 28@20' })],
      target: target({ units: '25, 28@2026-11-05', postedBefore: '2026-11-01' }),
      lastApplied: [applied],
    });
    expect([result.operations, result.leftovers]).toEqual([[], ['6.85 posted']]);
  });

  it('does not undo it', () => {
    const result = play({
      lines: [line({ units: '25' })],
      target: target({ units: '25, 28@2026-11-12, 27@2026-11-20' }),
      lastApplied: [applied],
    });
    expect([result.operations, result.findings]).toEqual([[], ['future-change', 'match']]);
  });

  it('still writes what begins and ends before it', () => {
    const result = play({
      lines: [line({ units: '10, 0@10, 10@20' })],
      target: target({ units: '10, 12@2026-11-05' }),
      lastApplied: [applied],
    });
    expect(result.operations).toEqual(['10 → 0 @10', '0 → 10 @20']);
  });
});
