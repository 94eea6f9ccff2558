import { describe, expect, it } from '@jest/globals';
import { amountIn, forWhom } from './row-words';
import { sampleRow } from './sample-row';

describe('the words of a row', () => {
  it('say whom it is for', () => {
    expect(forWhom(sampleRow())).toBe('3 lines');
    expect(forWhom(sampleRow({ kind: 'contract', lines: 1 }))).toBe('Harbour & Finch, 1 line');
    const service = sampleRow({ kind: 'service', values: { unitCost: { amount: '4.10', currency: 'EUR' } } });
    expect(forWhom(service)).toMatch(/^3 lines, costs 4.10$/);
  });

  it('take an amount as it is, never as a number', () => {
    expect(amountIn({ values: { unitPrice: { amount: '5.90', currency: 'EUR' } } }, 'unitPrice')).toBe(
      '5.90',
    );
    expect(amountIn({ values: { unitPrice: null } }, 'unitPrice')).toBe('');
  });
});
