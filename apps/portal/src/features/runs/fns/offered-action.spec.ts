import { describe, expect, it } from '@jest/globals';
import { leadingFinding } from './line-row';
import { sampleOffer } from '../../decisions/fns/sample-offer';
import { firstMissingLink, offeredStep } from './offered-action';
import { sampleFinding, sampleLine, sampleSuggestion } from './sample-line';

const open = (suggestion = sampleSuggestion()) => {
  const { links } = sampleLine();
  return { ...links, customer: { linked: false, targetId: null, targetName: null, suggestion } };
};

describe('leadingFinding', () => {
  it('takes the most severe, and the first of equals', () => {
    const findings = ['info', 'blocking', 'attention', 'blocking'].map((severity, i) =>
      sampleFinding({ severity: severity as 'info', code: `f${i}` }),
    );
    expect(leadingFinding(findings)?.code).toBe('f1');
    expect(leadingFinding([])).toBeNull();
  });
});

describe('offeredStep', () => {
  it('accepts a clear suggestion', () => {
    const line = sampleLine({ state: 'todo', links: open() });
    expect(firstMissingLink(line)).toBe('customer');
    expect(offeredStep(line)).toMatchObject({
      kind: 'accept',
      suggestions: [{ targetId: '501' }],
      label: 'Accept 96 %',
    });
  });

  it('takes all clear suggestions of a line at once, and says the lowest score', () => {
    const missing = (kind: 'contract' | 'service', score: number, ambiguous = false) => ({
      linked: false,
      targetId: null,
      targetName: null,
      suggestion: sampleSuggestion({ kind, score, ambiguous }),
    });
    const all = { ...open(), contract: missing('contract', 90), service: missing('service', 92) };
    expect(offeredStep(sampleLine({ links: all }))).toMatchObject({
      suggestions: [{ score: 96 }, { score: 90 }, { score: 92 }],
      label: 'Accept 90 %',
    });
    const stopped = { ...all, contract: missing('contract', 90, true) };
    expect(offeredStep(sampleLine({ links: stopped }))).toMatchObject({ suggestions: [{ score: 96 }] });
  });

  it('never accepts an ambiguous one by a key', () => {
    const line = sampleLine({ links: open(sampleSuggestion({ ambiguous: true })) });
    expect(offeredStep(line)).toMatchObject({ kind: 'edit', linkKind: 'customer', label: 'Choose…' });
  });

  it('offers to create what nobody suggests', () => {
    const { links } = sampleLine();
    const line = sampleLine({
      links: { ...links, service: { linked: false, targetId: null, targetName: null, suggestion: null } },
      findings: [sampleFinding({ code: 'unlinked', severity: 'blocking', action: 'create-missing' })],
    });
    expect(offeredStep(line)).toMatchObject({ kind: 'create', linkKind: 'service' });
  });

  it('leads a planned change to the review, and an excluded line back', () => {
    const finding = sampleFinding({ code: 'units-mismatch', severity: 'attention', action: 'update' });
    expect(offeredStep(sampleLine({ findings: [finding], operationIds: ['o'] }))?.kind).toBe('review');
    expect(offeredStep(sampleLine({ findings: [finding] }))?.kind).toBe('open');
    expect(offeredStep(sampleLine({ state: 'excluded' }))?.kind).toBe('include');
  });

  it('leaves a line alone that matches', () => {
    expect(offeredStep(sampleLine())).toBeNull();
  });

  it('says on the button what the only offer does, and lets several be chosen from', () => {
    const finding = sampleFinding({ code: 'period-posted', severity: 'attention', action: 'charge-once' });
    const line = sampleLine({ findings: [finding] });
    const offer = sampleOffer();
    expect(offeredStep(line, [offer])).toEqual({ kind: 'decide', label: 'Charge once…' });
    expect(offeredStep(line, [offer, sampleOffer({ id: 'offer-2' })])?.label).toBe('Decide…');
    expect(offeredStep(line, [sampleOffer({ decisionId: 'd' })])?.label).toBe('Decided');
    expect(offeredStep(line)?.kind).toBe('open');
    expect(offeredStep(line, [sampleOffer({ label: 'Extend to 30 September 2027' })])?.label).toBe('Decide…');
  });

  it('lets an offer be taken before the update that is planned anyway is reviewed', () => {
    const update = sampleFinding({ code: 'units-mismatch', severity: 'attention', action: 'update' });
    const line = sampleLine({ findings: [update], operationIds: ['o'] });
    expect(offeredStep(line, [sampleOffer()])?.kind).toBe('decide');
    expect(offeredStep(line, [sampleOffer({ decisionId: 'd' })])?.kind).toBe('review');
  });
});
