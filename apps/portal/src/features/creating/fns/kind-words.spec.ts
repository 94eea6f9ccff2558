import { describe, expect, it } from '@jest/globals';
import { kindHeading } from './kind-words';

describe('kindHeading', () => {
  it('takes the target’s own word, or ours', () => {
    expect(kindHeading('customer', { customer: 'Company' })).toBe('Companies');
    expect(kindHeading('service', { service: 'Service' })).toBe('Services');
    expect(kindHeading('contract', {})).toBe('Contracts');
  });
});
