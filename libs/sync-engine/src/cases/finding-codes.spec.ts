// One table: how each finding of design §6 comes about, what it says and what it offers.
import { describe, expect, it } from '@jest/globals';
import {
  FINDING_CODES,
  type DecisionKind,
  type Finding,
  type FindingCode,
  type OfferedAction,
  type Severity,
} from '@tallylink/billing-model';
import { defaultPolicies, resolveLinks, unlinkedChargeFinding, validateMonth } from '../index.js';
import { CAPABILITIES, eur, line, MONTH, play, target, type CaseOptions } from './case-fixture.js';

type Played = () => { findings: readonly Finding[]; offers: readonly DecisionKind[] };

interface Expected {
  readonly from: Played;
  readonly severity: Severity;
  readonly action: OfferedAction;
  readonly says: RegExp;
  readonly offers?: readonly DecisionKind[];
}

const played =
  (options: CaseOptions): Played =>
  () => {
    const { validated, plan } = play(options);
    return { findings: validated[0]!.findings, offers: plan.offers.map((one) => one.kind) };
  };
const units = (source: string, there: string, facts: object = {}): Played =>
  played({ lines: [line({ units: source })], target: target({ units: there, ...facts }) });
const noted = (code: string, message: string, facts: object = {}): Played =>
  played({
    lines: [line({ units: '25', sourceFindings: [{ code, message, money: eur('7.95') }], ...facts })],
    target: target({ units: '25' }),
  });
const posted = { postedBefore: '2026-10-02' };

/** A line that nothing is tied to, with suggestions or without. */
const untied =
  (ambiguous: boolean): Played =>
  () => {
    const state = target({ units: '25' });
    const resolved = resolveLinks({
      lines: [line({ units: '25' })],
      links: [],
      exclusions: [],
      target: state,
    });
    const suggestion = {
      kind: 'customer' as const,
      sourceKey: 'c1',
      targetId: 't1',
      targetName: 'Harbour & Finch Ltd',
      score: 92,
      parts: [],
      sentence: 'same name',
      ambiguous,
    };
    const suggestions = [{ lineId: '1', suggestions: [suggestion, { ...suggestion, targetId: 't2' }] }];
    const input = {
      month: MONTH,
      resolved,
      target: state,
      capabilities: CAPABILITIES,
      policies: defaultPolicies,
    };
    return { findings: validateMonth({ ...input, suggestions })[0]!.findings, offers: [] };
  };

const charge: Played = () => {
  const manual = {
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
  return {
    findings: [unlinkedChargeFinding({ charge: manual, state: 'unlinked', exclusion: null })],
    offers: [],
  };
};

const CODES: Readonly<Record<FindingCode, Expected>> = {
  unlinked: {
    from: untied(false),
    severity: 'blocking',
    action: 'link',
    says: /Not linked: customer.+Suggested/,
  },
  ambiguous: { from: untied(true), severity: 'blocking', action: 'choose', says: /Choose the right one/ },
  match: { from: units('25', '25'), severity: 'ok', action: 'none', says: /bills exactly this/ },
  'units-mismatch': {
    from: units('25, 28@12', '25'),
    severity: 'attention',
    action: 'update',
    says: /11\.42 EUR too little/,
  },
  'cost-mismatch': {
    from: played({ lines: [line({ units: '25', cost: '4.30' })], target: target({ units: '25' }) }),
    severity: 'attention',
    action: 'update',
    says: /cost of one unit is 4\.30 from 1 October; the target has 4\.10/,
  },
  'price-mismatch': {
    from: played({
      lines: [line({ units: '25', cost: '4.30' })],
      target: target({ units: '25', price: '5.74' }),
      policies: { price: { kind: 'markup', percent: '40' } },
    }),
    severity: 'attention',
    action: 'update',
    says: /price rule one unit is 6\.02.+has 5\.74/,
  },
  'below-cost': {
    from: played({
      lines: [line({ units: '25', cost: '6.10' })],
      target: target({ units: '25', cost: '6.10' }),
    }),
    severity: 'attention',
    action: 'decide',
    says: /billed at 5\.90 and costs 6\.10/,
  },
  'missing-on-target': {
    from: played({ lines: [line({ units: '0, 10@12' })], target: target({ units: null }) }),
    severity: 'attention',
    action: 'update',
    says: /does not have Office Suite Std yet.+Add it/,
  },
  'missing-on-source': {
    from: units('10, 0@18', '10'),
    severity: 'attention',
    action: 'update',
    says: /since 18 October.+26\.65 EUR too much.+Set it to 0/,
  },
  'date-mismatch': {
    from: units('25, 28@12', '25, 28@15'),
    severity: 'attention',
    action: 'charge-once',
    says: /1\.71 EUR too little.+charged once/,
    offers: ['charge-once'],
  },
  'not-yet-invoiced': {
    from: noted('not-yet-invoiced', 'Units from 12 October are not invoiced yet.'),
    severity: 'attention',
    action: 'update',
    says: /not invoiced yet/,
  },
  'future-change': {
    from: units('25, 28@12', '25, 30@2026-12-01'),
    severity: 'info',
    action: 'none',
    says: /30 units planned from 1 December.+becomes 33/,
  },
  'source-inconsistent': {
    from: noted('source-inconsistent', 'The source shows 25 units and has charged 24.'),
    severity: 'attention',
    action: 'decide',
    says: /has charged 24/,
  },
  'cost-unreadable': {
    from: units('25', '25', { cost: null, costsVisible: false }),
    severity: 'info',
    action: 'none',
    says: /not compared and not written/,
  },
  rounding: {
    from: played({
      lines: [line({ units: '500', cost: '45.22936' })],
      target: target({ units: '500', cost: '45.2294' }),
    }),
    severity: 'info',
    action: 'none',
    says: /0\.02 EUR away from the invoice.+nothing is to be done/,
  },
  'billing-period-mismatch': {
    from: played({
      lines: [line({ units: '12', billingPeriodMonths: 12 })],
      target: target({ units: '12' }),
    }),
    severity: 'blocking',
    action: 'link',
    says: /every 12 months by the source, every month in the target/,
  },
  'usage-charge': {
    from: played({
      lines: [line({ units: '1', kind: 'usage', chargesTotal: eur('412.37') })],
      target: target({ units: '25' }),
    }),
    severity: 'attention',
    action: 'decide',
    says: /Consumption of 412\.37 EUR.+No price rule gives its price/,
  },
  'unlinked-charge': {
    from: charge,
    severity: 'blocking',
    action: 'exclude',
    says: /2\.00 EUR on INV-1 belongs to no line.+excluded with a reason/,
  },
  'late-charge': {
    from: noted('late-charge', '7.95 EUR of October 2026 came or changed after that month was run.'),
    severity: 'attention',
    action: 'charge-once',
    says: /after that month was run/,
  },
  'target-inactive': {
    from: units('25, 28@12', '25', { active: false }),
    severity: 'blocking',
    action: 'choose',
    says: /inactive; it goes on billing until its end/,
  },
  'outside-contract-dates': {
    from: units('25, 28@12', '25', { contract: '2026-01-01 2026-10-01' }),
    severity: 'blocking',
    action: 'extend-agreement',
    says: /ends on 30 September.+until it is extended/,
    offers: ['extend-agreement'],
  },
  'period-posted': {
    from: units('25, 28@12', '25', posted),
    severity: 'attention',
    action: 'charge-once',
    says: /already billed the period.+moves to 1 November.+charged once/,
    offers: ['charge-once'],
  },
  'currency-mismatch': {
    from: units('25, 28@12', '25', { currency: 'USD' }),
    severity: 'blocking',
    action: 'choose',
    says: /EUR by the source, in USD in the target/,
  },
  'fractional-units': {
    from: units('2.5', '0'),
    severity: 'blocking',
    action: 'charge-once',
    says: /2\.5 units cannot be written.+Charge the amount once, or exclude/,
    offers: ['charge-units'],
  },
  'repeat-service': {
    from: units('25, 28@12', '25', { lineCount: 2 }),
    severity: 'blocking',
    action: 'choose',
    says: /has Office Suite Std 2 times.+until one is chosen/,
    offers: ['choose-line'],
  },
  'commitment-locked': {
    from: played({
      lines: [line({ units: '12', cost: '10.40', commitmentMonths: 12, termEndExclusive: '2027-11-01' })],
      target: target({ units: '10', cost: '10.40' }),
    }),
    severity: 'attention',
    action: 'decide',
    says: /until 31 October 2027.+2 units fewer, 20\.80 EUR a month/,
    offers: ['accept-change', 'adopt'],
  },
  drift: {
    from: played({
      lines: [line({ units: '25, 28@12' })],
      target: target({ units: '25, 28@12, 30@20' }),
      lastApplied: [
        { agreementLineId: 'al1', days: ['2026-10-12'], steps: [{ day: '2026-10-12', units: '28' }] },
      ],
    }),
    severity: 'attention',
    action: 'adopt',
    says: /on 20 October by someone else: we wrote 28, it has 30 now, the source has 28 \(4\.57 EUR too much/,
    offers: ['adopt', 'set-back', 'set-back'],
  },
};

describe('every finding', () => {
  it.each(FINDING_CODES)('%s comes about, says what happened and what to do', (code) => {
    const { from, severity, action, says, offers } = CODES[code];
    const { findings, offers: offered } = from();
    const found = findings.find((one) => one.code === code);
    expect(found).toMatchObject({ code, severity, action });
    expect(found!.message).toMatch(says);
    expect(found!.message).toMatch(/^[A-Z0-9].+\.$/);
    if (offers) expect(offered).toEqual(offers);
  });
});

describe('a finding that a charge has answered', () => {
  const october = { start: '2026-10-01', endExclusive: '2026-11-01' };
  it.each([
    ['date-mismatch', units('25, 28@12', '25, 28@15'), '25, 28@12', '25, 28@15', '1.71'],
    ['fractional-units', units('2.5', '0'), '2.5', '0', '14.75'],
  ] as const)('%s needs nobody any more, and plans nothing', (code, before, source, there, amount) => {
    const after = play({
      lines: [line({ units: source })],
      target: target({ units: there }),
      chargedOnce: [{ lineIds: ['1'], period: october, money: eur(amount) }],
    });
    expect(before().findings.find((one) => one.code === code)!.severity).not.toBe('info');
    expect(after.validated[0]!.findings.find((one) => one.code === code)).toMatchObject({
      severity: 'info',
      action: 'none',
      message: expect.stringContaining('charged once'),
    });
    expect(after).toMatchObject({ operations: [], offers: [] });
  });
});
