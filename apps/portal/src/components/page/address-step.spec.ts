import { describe, expect, it } from '@jest/globals';
import { addressStep } from './address-step';

describe('the page’s address', () => {
  it('goes one step on with another view, tab or filter, so that Back undoes it', () => {
    expect(addressStep('?tab=all', { view: 'review' })).toEqual({
      query: 'tab=all&view=review',
      kind: 'push',
    });
    expect(addressStep('?tab=all', { tab: null })).toEqual({ query: '', kind: 'push' });
    expect(addressStep('', { finding: 'unlinked', q: 'nor' })).toMatchObject({ kind: 'push' });
  });

  it('makes no step of each letter that is typed, nor of each customer that is looked at', () => {
    expect(addressStep('?q=no', { q: 'nor' })).toEqual({ query: 'q=nor', kind: 'replace' });
    expect(addressStep('?view=review', { chosen: 'c1' })).toMatchObject({ kind: 'replace' });
  });

  it('stays when nothing changes', () => {
    expect(addressStep('?tab=all', { tab: 'all' }).kind).toBeNull();
    expect(addressStep('', { tab: null, q: '' }).kind).toBeNull();
  });
});
