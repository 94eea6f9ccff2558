import { describe, expect, it } from '@jest/globals';
import { peerAddress } from './peer-address';

describe('peerAddress', () => {
  it('ignores what a client says of itself', () => {
    expect(peerAddress('1.2.3.4', '10.0.0.7', false)).toBe('10.0.0.7');
  });

  it('takes the entry of a trusted proxy, the last one', () => {
    expect(peerAddress('1.2.3.4, 198.51.100.9', '10.0.0.7', true)).toBe('198.51.100.9');
    expect(peerAddress('', '10.0.0.7', true)).toBe('10.0.0.7');
  });
});
