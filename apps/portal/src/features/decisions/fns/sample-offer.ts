import type { OfferReply } from '../../../api/schemas';

/** An offer for specs. */
export const sampleOffer = (changes: Partial<OfferReply> = {}): OfferReply => ({
  id: 'offer-1',
  kind: 'charge-once',
  label: 'Charge once',
  sentence: 'Charges 11.42 EUR once; the units stay as they are.',
  needsReason: false,
  money: { amount: '11.42', currency: 'EUR' },
  start: '2026-10-12',
  endExclusive: '2026-11-01',
  day: null,
  units: null,
  choices: [],
  lineIds: ['line-1'],
  decisionId: null,
  ...changes,
});
