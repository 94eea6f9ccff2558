import { describe, expect, it } from '@jest/globals';
import { operationChanges } from './operation-changes';
import { sampleOperation } from './sample-operation';

describe('operationChanges', () => {
  it('shows units, price and cost before and after, exactly', () => {
    const { before, after } = sampleOperation();
    expect(operationChanges(before, after)).toEqual([
      { label: 'Units', before: '25', after: '28', changed: true },
      { label: 'Price', before: '5.90', after: '5.90', changed: false },
      { label: 'Cost', before: '4.10', after: '4.10', changed: false },
    ]);
  });

  it('shows only what there is', () => {
    expect(operationChanges(null, { name: 'Endpoint Backup', unitCost: null })).toEqual([
      { label: 'Name', before: null, after: 'Endpoint Backup', changed: true },
    ]);
  });
});
