import { describe, expect, it } from '@jest/globals';
import { approveLabel } from './approve-label';

const monthlyChanges = [{ amount: '1204.11', currency: 'EUR' }];

describe('approveLabel', () => {
  it('says how many and how much', () => {
    expect(approveLabel({ chosen: 18, all: 20, asOffered: true, monthlyChanges })).toBe(
      'Approve 18 changes, +1,204.11 EUR a month',
    );
    expect(approveLabel({ chosen: 1, all: 1, asOffered: true, monthlyChanges: [] })).toBe('Approve 1 change');
  });

  it('names no sum that the host did not make', () => {
    expect(approveLabel({ chosen: 15, all: 20, asOffered: false, monthlyChanges })).toBe(
      'Approve 15 of 20 changes',
    );
  });
});
