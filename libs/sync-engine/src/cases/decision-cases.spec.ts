import { describe, expect, it } from '@jest/globals';
import {
  planExtendAgreement,
  resolveLinks,
  unlinkedChargeFinding,
  validateMonth,
  defaultPolicies,
} from '../index.js';
import { CAPABILITIES, eur, line, MONTH, play, target } from './case-fixture.js';

describe('what only a person decides', () => {
  it.each([
    ['2026-10-21', ['30 → 28 @21'], ['-0.38 drift']],
    ['2026-11-01', ['30 → 28 @2026-11-01'], ['-4.57 drift']],
    ['2026-10-20', ['30 → 28 @21'], ['-0.38 drift']],
  ])('case 25: set back from %s', (from, operations, leftovers) => {
    const result = play({
      lines: [line({ units: '25, 28@12' })],
      target: target({ units: '25, 28@12, 30@20' }),
      setBacks: [{ agreementLineId: 'al1', from, reason: 'not agreed', by: 'clerk', at: '' }],
    });
    expect(result.operations).toEqual(operations);
    expect(result.leftovers).toEqual(leftovers);
  });

  it('case 25: adopted, source 31 later means 33', () => {
    const { operations } = play({
      lines: [line({ units: '25, 28@12, 31@25' })],
      target: target({ units: '25, 28@12, 30@20' }),
      adoptions: [
        { agreementLineId: 'al1', from: '2026-10-20', units: '2', reason: 'agreed', by: 'clerk', at: '' },
      ],
    });
    expect(operations).toEqual(['30 → 33 @25']);
  });

  it('case 32: adopted below the commitment, nothing is planned', () => {
    const { operations, findings } = play({
      lines: [line({ units: '12', commitmentMonths: 12, termEndExclusive: '2027-11-01' })],
      target: target({ units: '10' }),
      adoptions: [
        {
          agreementLineId: 'al1',
          from: '2026-10-01',
          units: '-2',
          reason: 'we pay two',
          by: 'clerk',
          at: '',
        },
      ],
    });
    expect([operations, findings]).toEqual([[], ['match']]);
  });

  it('case 14: an extended contract takes the change, and an end never moves earlier', () => {
    const [agreement] = target({ units: '25', contract: '2026-01-01 2026-10-01' }).agreements;
    const operation = planExtendAgreement({
      agreement: agreement!,
      endExclusive: '2027-10-01',
      lineIds: ['1'],
    });
    expect(operation).toMatchObject({
      before: { endExclusive: '2026-10-01' },
      after: { endExclusive: '2027-10-01' },
    });
    expect(() =>
      planExtendAgreement({ agreement: agreement!, endExclusive: '2026-10-01', lineIds: [] }),
    ).toThrow(expect.objectContaining({ code: 'AGREEMENT.NOT_LATER' }));
  });

  it('case 34: the chosen one of two is changed', () => {
    const one = line({ units: '25, 28@12' });
    const choice = {
      version: 1,
      decidedBy: '',
      decidedAt: '',
      reason: '',
      score: null,
      previousTargetId: null,
    };
    const links = [
      { ...choice, kind: 'service' as const, sourceKey: 'line:sub-1~p1~main~1~1', targetId: 'al2' },
    ];
    const { plan } = play({ lines: [one], target: target({ units: '25', lineCount: 2 }), links });
    expect(plan.operations).toMatchObject([
      { kind: 'change-line', agreementLineId: 'al2', after: { units: '28' } },
    ]);
  });

  it('case 19: a charge without a line is loud until it is excluded', () => {
    const charge = {
      id: 'i1',
      documentCode: 'INV-1',
      description: '',
      start: null,
      endExclusive: null,
      units: '1',
      amount: eur('2.00'),
      credit: false,
      countsUnits: false,
      customer: null,
      reason: 'manual line',
    };
    expect(unlinkedChargeFinding({ charge, state: 'unlinked', exclusion: null })).toMatchObject({
      code: 'unlinked-charge',
      severity: 'blocking',
      money: eur('2.00'),
    });
    const exclusion = { lineId: null, chargeKey: 'i1', reason: 'courier', by: '', at: '' };
    expect(unlinkedChargeFinding({ charge, state: 'excluded', exclusion })).toMatchObject({
      severity: 'ok',
      message: 'Excluded: courier',
    });
  });

  it('an unlinked line says what is missing and what is suggested; a nearly equal choice is ambiguous', () => {
    const one = line({ units: '25' });
    const state = target({ units: '25' });
    const suggestion = {
      kind: 'customer' as const,
      sourceKey: 'c1',
      targetId: 't1',
      targetName: 'Harbour & Finch Ltd',
      score: 92,
      parts: [],
      sentence: 'same name',
      ambiguous: false,
    };
    const resolved = resolveLinks({ lines: [one], links: [], exclusions: [], target: state });
    const shared = {
      month: MONTH,
      resolved,
      target: state,
      capabilities: CAPABILITIES,
      policies: defaultPolicies,
    };
    const findings = (ambiguous: boolean) =>
      validateMonth({
        ...shared,
        suggestions: [{ lineId: '1', suggestions: [{ ...suggestion, ambiguous }] }],
      })[0]!.findings;
    expect(findings(false)).toMatchObject([{ code: 'unlinked', severity: 'blocking', action: 'link' }]);
    expect(findings(false)[0]!.message).toContain('Harbour & Finch Ltd (same name)');
    expect(findings(true)).toMatchObject([{ code: 'ambiguous', severity: 'blocking', action: 'choose' }]);
  });

  it('an excluded line is quiet, with its reason, and never planned', () => {
    const one = line({ units: '25, 28@12' });
    const state = target({ units: '25' });
    const exclusions = [{ lineId: '1', chargeKey: null, reason: 'internal use', by: '', at: '' }];
    const resolved = resolveLinks({ lines: [one], links: [], exclusions, target: state });
    const [found] = validateMonth({
      month: MONTH,
      resolved,
      target: state,
      capabilities: CAPABILITIES,
      policies: defaultPolicies,
    });
    expect(found!.findings).toMatchObject([{ severity: 'ok', message: 'Excluded: internal use' }]);
  });
});
