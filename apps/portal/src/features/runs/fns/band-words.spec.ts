import { describe, expect, it } from '@jest/globals';
import { bandWords } from './band-words';

const band = { customerId: 'a', name: 'Harbour & Finch', lines: 4, todo: 2, open: true, totals: [] };
const total = (currency: string, billed: string, effect: string) => ({
  currency,
  lines: 2,
  chargesTotal: { amount: billed, currency },
  moneyEffect: { amount: effect, currency },
});

describe('the words of a customer’s band', () => {
  it('count while the amounts are on their way', () => {
    expect(bandWords(band)).toBe('4 lines, 2 to do');
    expect(bandWords({ ...band, lines: 1, todo: 0 })).toBe('1 line');
  });

  it('say what was billed, and what the differences are worth', () => {
    expect(bandWords({ ...band, totals: [total('EUR', '1204', '-12.3')] })).toBe(
      '4 lines, 2 to do · billed 1,204.00 EUR · effect -12.30 EUR',
    );
  });

  it('keep currencies apart, and say nothing of an effect that is none', () => {
    expect(bandWords({ ...band, todo: 0, totals: [total('EUR', '5', '0.00'), total('USD', '7', '1')] })).toBe(
      '4 lines · billed 5.00 EUR + 7.00 USD · effect +1.00 USD',
    );
  });
});
