import { describe, expect, it } from '@jest/globals';
import { offersByLine, offersOfLines } from './offers-of-lines';
import { sampleOffer } from './sample-offer';

describe('offers of lines', () => {
  it('finds an offer at each line that it is about, and lists it once', () => {
    const shared = sampleOffer({ lineIds: ['a', 'b'] });
    const own = sampleOffer({ id: 'offer-2', lineIds: ['b'] });
    const offers = offersByLine({ offers: [shared, own] });
    expect(offers.get('b')).toEqual([shared, own]);
    expect(offersOfLines(offers, ['a', 'b', 'c'])).toEqual([shared, own]);
    expect(offersByLine(undefined).size).toBe(0);
  });
});
