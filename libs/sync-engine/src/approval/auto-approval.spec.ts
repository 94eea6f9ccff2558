import { describe, expect, it } from '@jest/globals';
import { line, play, target, type CaseOptions } from '../cases/case-fixture.js';
import { autoApprovalObstacles, type AutoApprovalRails } from './auto-approval.js';

const open: AutoApprovalRails = { mostChanges: null, largestChangeUnits: null, largestChangeMoney: null };

/** Case 2: 3 more at 5.90, 17.70 a month. */
const obstacles = (rails: Partial<AutoApprovalRails>, options: Partial<CaseOptions> = {}): string[] =>
  autoApprovalObstacles(
    play({ lines: [line({ units: '25, 28@12' })], target: target({ units: '25' }), ...options }).plan,
    { ...open, ...rails },
  );

describe('approving by policy', () => {
  it('happens within every rail, to the cent', () => {
    expect(obstacles({})).toEqual([]);
    expect(obstacles({ mostChanges: 1, largestChangeUnits: '3', largestChangeMoney: '17.70' })).toEqual([]);
  });

  it.each<readonly [string, Partial<AutoApprovalRails>, Partial<CaseOptions>, RegExp]>([
    ['too many', { mostChanges: 1 }, { target: target({ units: '24' }) }, /2 changes are more than the 1/],
    ['too many units', { largestChangeUnits: '2' }, {}, /larger than the policy approves/],
    ['too much money', { largestChangeMoney: '17.69' }, {}, /larger than the policy approves/],
    ['sold below cost', {}, { target: target({ units: '25', price: '4.00' }) }, /below its cost/],
    [
      'nothing to do',
      {},
      { target: target({ units: '28' }), lines: [line({ units: '28' })] },
      /Nothing is ticked/,
    ],
    [
      'a charge',
      {},
      {
        lines: [line({ units: '2.5' })],
        policies: { price: { kind: 'markup', percent: '15' } },
        target: target({ units: '2' }),
      },
      /Nothing is ticked/,
    ],
  ])('waits for a person: %s', (_name, rails, options, sentence) => {
    expect(obstacles(rails, options).join(' ')).toMatch(sentence);
  });

  it('waits where a guard rail was crossed, though what is left would pass', () => {
    const { plan } = play({ lines: [line({ units: '25, 28@12' })], target: target({ units: '25' }) });
    expect(autoApprovalObstacles({ ...plan, guards: ['Look here.'] }, open)).toEqual([
      'The plan crosses a guard rail; a person looks at it first.',
    ]);
  });
});
