import { describe, expect, it } from '@jest/globals';
import { Vault, type SealedFor } from './vault.js';

const owner: SealedFor = { tenantId: 't1', connectionId: 'c1', purpose: 'credentials' };
const OLD = 'old:the-old-key-of-the-house';
const NEW = 'new:the-new-key-of-the-house';

describe('Vault', () => {
  it('opens what it sealed, and never seals alike twice', () => {
    const vault = new Vault({ secretKey: NEW });
    const sealed = vault.seal({ password: 'open sesame' }, owner);
    expect(vault.open(sealed, owner)).toEqual({ password: 'open sesame' });
    expect(sealed).not.toContain('sesame');
    expect(vault.seal({ password: 'open sesame' }, owner)).not.toBe(sealed);
  });

  it.each([
    ['tenant', { ...owner, tenantId: 't2' }],
    ['connection', { ...owner, connectionId: 'c2' }],
    ['purpose', { ...owner, purpose: 'cache' as const }],
  ])('does not open for another %s', (_, other) => {
    const vault = new Vault({ secretKey: NEW });
    const sealed = vault.seal('secret', owner);
    expect(() => vault.open(sealed, other)).toThrow();
  });

  it('opens with a key that was rotated to the back, and not when it is gone', () => {
    const sealed = new Vault({ secretKey: OLD }).seal('secret', owner);
    expect(new Vault({ secretKey: `${NEW},${OLD}` }).open(sealed, owner)).toBe('secret');
    expect(() => new Vault({ secretKey: NEW }).open(sealed, owner)).toThrow('Put that key back');
  });

  it('refuses a changed text and a short key', () => {
    const vault = new Vault({ secretKey: NEW });
    const [id, nonce, tag, sealed] = vault.seal('secret', owner).split('.');
    const changed = `${sealed!.startsWith('A') ? 'B' : 'A'}${sealed!.slice(1)}`;
    expect(() => vault.open([id, nonce, tag, changed].join('.'), owner)).toThrow();
    expect(() => new Vault({ secretKey: 'short' })).toThrow('shorter than 16');
  });
});
