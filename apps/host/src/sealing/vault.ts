import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIGURATION, type Configuration } from '../configuration/index.js';

const ALGORITHM = 'aes-256-gcm';

/** What a sealed value belongs to. It opens nowhere else. */
export interface SealedFor {
  readonly tenantId: string;
  readonly connectionId: string;
  readonly purpose: 'credentials' | 'cache';
}

/**
 * Seals and opens credentials: AES-256-GCM, bound to tenant and connection.
 *
 * The key setting is one key, or a ring `id:key,id:key`: the first seals, each opens what it sealed. To rotate, put the
 * new key in front and leave the old one until everything was saved again.
 */
@Injectable()
export class Vault {
  private readonly keys: ReadonlyMap<string, Buffer>;
  private readonly sealingId: string;

  constructor(@Inject(CONFIGURATION) configuration: Pick<Configuration, 'secretKey'>) {
    this.keys = keyRing(configuration.secretKey);
    this.sealingId = [...this.keys.keys()][0]!;
  }

  /** Text of four parts: key id, nonce, tag and what was sealed. */
  seal(value: unknown, owner: SealedFor): string {
    const nonce = randomBytes(12);
    const cipher = createCipheriv(ALGORITHM, this.keys.get(this.sealingId)!, nonce);
    cipher.setAAD(boundTo(owner));
    const sealed = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
    return [
      this.sealingId,
      ...[nonce, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url')),
    ].join('.');
  }

  /** Errors: throws when the key is not in the ring, or the value was changed or belongs to another connection. */
  open(text: string, owner: SealedFor): unknown {
    const [keyId, nonce, tag, sealed] = text.split('.');
    const key = this.keys.get(keyId ?? '');
    if (!key || !nonce || !tag || sealed === undefined) {
      throw new Error(
        `Sealed with key ${keyId}, which is not in TALLYLINK_SECRET_KEY. Put that key back behind the new one.`,
      );
    }
    const decipher = createDecipheriv(ALGORITHM, key, Buffer.from(nonce, 'base64url'));
    decipher.setAAD(boundTo(owner));
    decipher.setAuthTag(Buffer.from(tag, 'base64url'));
    const opened = Buffer.concat([decipher.update(Buffer.from(sealed, 'base64url')), decipher.final()]);
    return JSON.parse(opened.toString('utf8'));
  }
}

const boundTo = (owner: SealedFor): Buffer =>
  Buffer.from(`${owner.purpose}:${owner.tenantId}:${owner.connectionId}`);

function keyRing(text: string): ReadonlyMap<string, Buffer> {
  const entries = text.split(',').map((part): [string, Buffer] => {
    const [id, secret] = part.includes(':') ? (part.split(':', 2) as [string, string]) : ['k1', part];
    if (secret.length < 16)
      throw new Error('A key in TALLYLINK_SECRET_KEY is shorter than 16 characters. Nothing was started.');
    return [id.trim(), Buffer.from(hkdfSync('sha256', secret.trim(), 'tallylink', 'credentials', 32))];
  });
  return new Map(entries);
}
