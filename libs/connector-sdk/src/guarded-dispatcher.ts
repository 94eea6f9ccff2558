import { lookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, type Dispatcher } from 'undici';
import { isLoopbackAddress, isPublicAddress } from './network-policy.js';

/** The code of the error that a connection to a non-public address ends with. */
export const ADDRESS_REFUSED = 'ERR_ADDRESS_NOT_PUBLIC';

const refused = (hostname: string): NodeJS.ErrnoException =>
  Object.assign(new Error(`${hostname} leads to an address that is not public.`), { code: ADDRESS_REFUSED });

/**
 * Opens connections to public addresses only (and to this machine where that is allowed): the address is checked at
 * the very connection that is opened, so a name that changes its address between check and use gains nothing.
 */
export function guardedDispatcher(allowLoopback: boolean): Dispatcher {
  const allowed = (address: string): boolean =>
    isPublicAddress(address) || (allowLoopback && isLoopbackAddress(address));
  const guardedLookup: LookupFunction = (hostname, options, callback) => {
    lookup(
      hostname,
      { ...options, all: true },
      (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => {
        const first = error ? undefined : found[0];
        if (!first) return callback(error ?? refused(hostname), '', 0);
        if (!found.every((entry) => allowed(entry.address))) return callback(refused(hostname), '', 0);
        if (options.all) return (callback as unknown as (e: null, a: LookupAddress[]) => void)(null, found);
        callback(null, first.address, first.family);
      },
    );
  };
  return new Agent({ connect: { lookup: guardedLookup }, keepAliveTimeout: 4_000, allowH2: false });
}
