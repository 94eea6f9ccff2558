import { describe, expect, it } from '@jest/globals';
import { decideLabel, decideRequest, emptyDraft, isComplete } from './decide-request';
import { sampleOffer } from './sample-offer';

describe('deciding', () => {
  it('takes a charge as it is offered', () => {
    const offer = sampleOffer();
    expect(isComplete(offer, emptyDraft(offer))).toBe(true);
    expect(decideRequest(offer, emptyDraft(offer))).toEqual({ offerId: 'offer-1' });
  });

  it('waits for the reason of an adoption', () => {
    const offer = sampleOffer({ kind: 'adopt', needsReason: true });
    const draft = emptyDraft(offer);
    expect(isComplete(offer, { ...draft, reason: ' a ' })).toBe(false);
    const given = { ...draft, reason: ' agreed by phone ' };
    expect(isComplete(offer, given)).toBe(true);
    expect(decideRequest(offer, given)).toEqual({ offerId: 'offer-1', reason: 'agreed by phone' });
  });

  it('waits for a choice, but not when there is only one', () => {
    const two = sampleOffer({
      kind: 'choose-line',
      choices: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B' },
      ],
    });
    expect(isComplete(two, emptyDraft(two))).toBe(false);
    expect(decideRequest(two, { ...emptyDraft(two), choiceId: 'b' })).toEqual({
      offerId: 'offer-1',
      choiceId: 'b',
    });
    expect(emptyDraft(sampleOffer({ choices: [{ id: 'a', name: 'A' }] })).choiceId).toBe('a');
  });

  it('extends to the day that is offered, or another', () => {
    const offer = sampleOffer({ kind: 'extend-agreement', day: '2027-11-01' });
    expect(decideRequest(offer, emptyDraft(offer)).endExclusive).toBe('2027-11-01');
    expect(isComplete(offer, { ...emptyDraft(offer), endExclusive: '' })).toBe(false);
  });

  it('names the money on the button', () => {
    expect(decideLabel(sampleOffer())).toBe('Charge once: 11.42 EUR');
    expect(decideLabel(sampleOffer({ label: 'Charge 11.42 EUR once' }))).toBe('Charge 11.42 EUR once');
    expect(decideLabel(sampleOffer({ money: null }))).toBe('Charge once');
  });
});
