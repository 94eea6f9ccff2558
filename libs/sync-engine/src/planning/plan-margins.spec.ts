import { describe, expect, it } from '@jest/globals';
import { eur, line, play, target } from '../cases/case-fixture.js';

const exactly = (amount: string) => ({ amount, currency: 'EUR' });

describe('what a plan earns', () => {
  it('case 2: 28 at 5.90 and 4.10 earn 50.40 a month, 30.5 % of 165.20', () => {
    const { plan } = play({ lines: [line({ units: '25, 28@12' })], target: target({ units: '25' }) });
    expect(plan.margins.lines).toEqual([
      expect.objectContaining({
        serviceName: 'Office Suite Std',
        billingPeriodMonths: 1,
        units: '28',
        unitPrice: eur('5.90'),
        unitCost: eur('4.10'),
        price: exactly('165.20'),
        cost: exactly('114.80'),
        margin: exactly('50.40'),
        marginPercent: '30.5',
        belowCost: false,
      }),
    ]);
    expect(plan.margins.customers).toEqual([
      expect.objectContaining({
        customerName: 'Harbour & Finch Ltd',
        margin: exactly('50.40'),
        withoutCost: 0,
      }),
    ]);
  });

  it('case 16b: the margin is that of the new cost and the new price, 25 × 1.72 = 43.00', () => {
    const { plan } = play({
      lines: [line({ units: '25', cost: '4.30' })],
      target: target({ units: '25', price: '5.74' }),
      policies: { price: { kind: 'markup', percent: '40' } },
    });
    expect(plan.margins.lines[0]).toMatchObject({
      unitPrice: eur('6.02'),
      margin: exactly('43.00'),
      marginPercent: '28.6',
    });
  });

  it('says when the plan sells below cost, and that nobody knows a hidden cost', () => {
    const cheap = play({
      lines: [line({ units: '28', cost: '6.10' })],
      target: target({ units: '25', cost: '6.10' }),
    });
    expect(cheap.plan.margins.lines[0]).toMatchObject({ belowCost: true, margin: exactly('-5.60') });
    const hidden = play({
      lines: [line({ units: '28' })],
      target: target({ units: '25', cost: null, costsVisible: false }),
    });
    expect(hidden.plan.margins.lines[0]).toMatchObject({ cost: null, margin: null, marginPercent: null });
    expect(hidden.plan.margins.customers[0]).toMatchObject({ withoutCost: 1, margin: exactly('0.00') });
  });

  it('shows what is there where nothing is ticked', () => {
    const { plan } = play({
      lines: [line({ units: '25, 28@12', basis: 'assumed' })],
      target: target({ units: '25' }),
    });
    expect(plan.margins.lines[0]).toMatchObject({ units: '25', margin: exactly('45.00') });
  });
});
