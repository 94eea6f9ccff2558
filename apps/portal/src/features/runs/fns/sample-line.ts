import type { FindingReply, LineReply, SuggestionReply } from '../../../api/schemas';

export const sampleSuggestion = (change: Partial<SuggestionReply> = {}): SuggestionReply => ({
  kind: 'customer',
  targetId: '501',
  targetName: 'Tidewater Dental Group Ltd',
  score: 96,
  ambiguous: false,
  sentence: 'The name is 96 % alike.',
  reasons: [],
  ...change,
});

export const sampleFinding = (change: Partial<FindingReply> = {}): FindingReply => ({
  code: 'match',
  severity: 'ok',
  message: 'Both sides agree.',
  action: 'none',
  money: null,
  day: null,
  offers: [],
  ...change,
});

const linked = (targetId: string, targetName: string) => ({
  linked: true,
  targetId,
  targetName,
  suggestion: null,
});

/** A line for specs: linked, and the same on both sides. */
export function sampleLine(change: Partial<LineReply> = {}): LineReply {
  return {
    id: 'c~s~p',
    customer: { id: 'c', name: 'Tidewater Dental' },
    contractId: 's',
    contractName: 's',
    service: { id: 'p', name: 'Endpoint Backup', code: null, addOn: false },
    kind: 'recurring',
    billingPeriod: 1,
    commitmentPeriod: 1,
    units: {
      opening: '25',
      closing: '25',
      steps: [{ day: '2026-10-01', units: '25', basis: 'settled' }],
      basis: 'settled',
    },
    unitCost: { amount: '4.10', currency: 'EUR' },
    effectiveDate: '2026-10-01',
    currency: 'EUR',
    chargesTotal: { amount: '102.50', currency: 'EUR' },
    status: 'active',
    trial: false,
    links: {
      customer: linked('501', 'Tidewater Dental Group Ltd'),
      contract: linked('9', 'Recurring services'),
      service: linked('7', 'Endpoint Backup'),
      agreementLineId: '70',
    },
    target: null,
    difference: null,
    margin: null,
    moneyEffect: null,
    findings: [sampleFinding()],
    state: 'match',
    excludedReason: null,
    operationIds: [],
    ...change,
  };
}
