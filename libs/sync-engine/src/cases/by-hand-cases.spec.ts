import { describe, expect, it } from '@jest/globals';
import { eur, line, play, target } from './case-fixture.js';

describe('a change by hand that states the old cost again', () => {
  // Somebody sold one more on the 11th, at the cost of before; the source has had another cost since the 1st.
  const { plan } = play({
    lines: [line({ units: '25, 28@12', cost: '4.30' })],
    target: target({ units: '25, 26@11' }),
  });

  it('does not outlive the next change of units, which states the cost that is wanted', () => {
    const after = plan.operations.map((one) => one.after);
    expect(after).toMatchObject([
      { units: '25', unitCost: eur('4.30') },
      { units: '28', unitCost: eur('4.30') },
    ]);
  });
});
