import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fetch } from 'undici';
import { ADDRESS_REFUSED, guardedDispatcher } from './guarded-dispatcher.js';
import { isPublicAddress } from './network-policy.js';

let received = 0;
const server = createServer((_request, response) => {
  received += 1;
  response.end('{}');
});
let url: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A name, as an operator's host is: what it leads to is seen only when the connection is opened.
  url = `http://localhost:${(server.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

describe('guardedDispatcher', () => {
  it('refuses a name that leads to an address that is not public, before anything is sent', async () => {
    const error = await fetch(url, { dispatcher: guardedDispatcher(false) }).catch(
      (thrown: unknown) => thrown,
    );
    expect((error as { cause?: { code?: string } }).cause?.code).toBe(ADDRESS_REFUSED);
    expect(received).toBe(0);
  });

  it('reaches this machine where that is allowed', async () => {
    const reply = await fetch(url, { dispatcher: guardedDispatcher(true) });
    expect(await reply.text()).toBe('{}');
  });
});

describe('isPublicAddress', () => {
  it.each(['8.8.8.8', '172.15.0.1', '172.32.0.1', '100.128.0.1', '2a00:1450:4001::1'])(
    '%s is public',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it.each([
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '127.0.0.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '::1',
    '::',
    'fd00::1',
    'fe80::1',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    '2002:a00:1::',
  ])('%s is not', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
