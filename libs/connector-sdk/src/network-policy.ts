import { isIP, isIPv4 } from 'node:net';
import { ConnectorError } from './errors.js';
import type { NetworkPolicy } from './manifest.js';

/** Whether an address is the machine itself. */
export function isLoopbackAddress(address: string): boolean {
  const plain = address.replace(/^::ffff:/i, '');
  return plain === '::1' || (isIPv4(plain) && plain.startsWith('127.'));
}

const NOT_PUBLIC_V4: readonly RegExp[] = [
  /^0\./,
  /^10\./,
  /^127\./,
  /^169\.254\./,
  /^172\.(1[6-9]|2\d|3[01])\./,
  /^192\.168\./,
  /^192\.0\.0\./,
  /^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./,
  /^198\.1[89]\./,
  /^(22[4-9]|23\d|24\d|25[0-5])\./,
];

/** Whether an address is reachable from everywhere: neither private, link-local, shared, multicast nor reserved. */
export function isPublicAddress(address: string): boolean {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIPv4(plain)) return !NOT_PUBLIC_V4.some((pattern) => pattern.test(plain));
  const lower = plain.toLowerCase();
  return lower.startsWith('2') || lower.startsWith('3') ? !/^(2001:0?:|2001:db8:|2002:)/.test(lower) : false;
}

function matches(hostname: string, pattern: string): boolean {
  if (!pattern.startsWith('*.')) return hostname === pattern.toLowerCase();
  return hostname.endsWith(pattern.slice(1).toLowerCase());
}

function refuse(code: string, message: string, detail?: string): ConnectorError {
  return new ConnectorError({ kind: 'config', code, message, ...(detail === undefined ? {} : { detail }) });
}

/**
 * Lets a URL through, or refuses it before anything is sent. Names are checked here, the addresses behind them when
 * the connection is opened, so that a name cannot change its address in between.
 *
 * Errors: `ConnectorError` `config`: `HOST.INVALID`, `HOST.NOT_ALLOWED`, `HOST.NOT_HTTPS`, `HOST.NOT_PUBLIC`.
 */
export function checkUrl(text: string, policy: NetworkPolicy, allowLoopback: boolean): URL {
  const url = URL.parse(text);
  if (!url)
    throw refuse(
      'HOST.INVALID',
      'The address of this connection is no URL. Nothing was sent. Correct the address.',
    );
  const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
  if (host === 'localhost' || isLoopbackAddress(host)) {
    if (allowLoopback) return url;
    throw refuse(
      'HOST.NOT_PUBLIC',
      `${host} is this machine itself. Nothing was sent. Enter the vendor's public address.`,
    );
  }
  if (url.protocol !== 'https:') {
    throw refuse(
      'HOST.NOT_HTTPS',
      `${host} was given without https. Nothing was sent. Enter an address that starts with https://.`,
    );
  }
  if (policy.kind === 'hosts' && !policy.patterns.some((pattern) => matches(host, pattern))) {
    throw refuse(
      'HOST.NOT_ALLOWED',
      `${host} is not an address of this vendor. Nothing was sent. Correct the address.`,
      `allowed: ${policy.patterns.join(', ')}`,
    );
  }
  if (isIP(host) !== 0 && !isPublicAddress(host)) {
    throw refuse(
      'HOST.NOT_PUBLIC',
      `${host} is an address inside a private network. Nothing was sent. Enter a public address.`,
    );
  }
  return url;
}
