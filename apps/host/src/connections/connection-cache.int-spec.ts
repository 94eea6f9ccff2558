import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TenantTransaction } from '../database/index.js';
import { Vault } from '../sealing/index.js';
import { startTestHost, type TestHost } from '../testing/test-host.js';
import { DatabaseConnectionCache } from './connection-cache.js';
import { ConnectionsRepository } from './connections.repository.js';

let host: TestHost;
let connectionId: string;
beforeAll(async () => {
  host = await startTestHost();
  const { tenantId } = host.demo;
  const [first] = await host.app
    .get(TenantTransaction)
    .within(tenantId, () => host.app.get(ConnectionsRepository).list());
  connectionId = first!.id;
}, 60_000);
afterAll(() => host.close(), 30_000);

const cache = (): DatabaseConnectionCache =>
  new DatabaseConnectionCache(
    host.app.get(TenantTransaction),
    host.app.get(Vault),
    host.demo.tenantId,
    connectionId,
  );
const HOUR = { ttlMs: 3_600_000 };

describe('what a connector keeps for a connection', () => {
  it('is there for the next context, and forgotten where it was deleted', async () => {
    const one = cache();
    await one.set('zone', { url: 'https://example.test' }, HOUR);
    expect(await cache().get('zone')).toEqual({ url: 'https://example.test' });
    await one.delete('zone');
    expect(await one.get('zone')).toBeUndefined();
    expect(await cache().get('zone')).toBeUndefined();
  });

  it('is not kept longer than its time', async () => {
    const one = cache();
    await one.set('prepared', 'seen', { ttlMs: 0 });
    expect(await one.get('prepared')).toBeUndefined();
  });

  it('is remembered by a context, but for secrets: a newer token of another worker is used at once', async () => {
    const [mine, theirs] = [cache(), cache()];
    await mine.set('fields', 'first', HOUR);
    await mine.set('token', 'first', { ...HOUR, secret: true });
    await theirs.set('fields', 'second', HOUR);
    await theirs.set('token', 'second', { ...HOUR, secret: true });
    expect(await mine.get('fields')).toBe('first');
    expect(await mine.get('token')).toBe('second');
  });
});
