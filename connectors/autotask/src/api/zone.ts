import { ConnectorError, HttpNoReply, secretsOf, type HttpReply } from '@tallylink/connector-sdk';
import { AutotaskCredentials } from '../autotask.credentials.js';
import { autotaskError, BUSY_TEXT } from '../autotask.errors.js';
import type { AutotaskContext } from './context.js';
import { unreachable } from './unreachable.js';

const KEY = 'autotask.zone';
const TTL_MS = 24 * 60 * 60 * 1000;

/** Where the tenant's database lives. `url` ends with a slash and excludes the version. */
export interface Zone {
  readonly name: string;
  readonly url: string;
}

/** The zone of the connection's user, looked up once a day. Errors: `ConnectorError`. */
export async function zoneOf(context: AutotaskContext): Promise<Zone> {
  return (await context.cache.get<Zone>(KEY)) ?? lookUpZone(context);
}

/** Asks for the zone again: tenants are moved between zones. */
export async function lookUpZone(context: AutotaskContext): Promise<Zone> {
  const reply = await ask(context);
  if (reply.status !== 200)
    throw autotaskError(reply, context.clock.now(), secretsOf(AutotaskCredentials, context.credentials));
  const body = reply.json<{ zoneName?: unknown; url?: unknown }>();
  if (typeof body.url !== 'string' || body.url === '') throw noZone();
  const zone = {
    name: typeof body.zoneName === 'string' ? body.zoneName : 'unnamed zone',
    url: withSlash(body.url),
  };
  await context.cache.set(KEY, zone, { ttlMs: TTL_MS });
  return zone;
}

async function ask({ http, settings, credentials }: AutotaskContext): Promise<HttpReply> {
  try {
    return await http.send({
      method: 'GET',
      url: `${withSlash(settings.zoneLookupUrl)}V1.0/zoneInformation?user=${encodeURIComponent(credentials.userName)}`,
      endpoint: 'ZoneInformation',
      repeat: 'safe',
      purpose: 'start',
      busy: (each) => BUSY_TEXT.test(each.text),
    });
  } catch (error) {
    throw error instanceof HttpNoReply ? unreachable(error) : error;
  }
}

const withSlash = (url: string): string => (url.endsWith('/') ? url : `${url}/`);

const noZone = (): ConnectorError =>
  new ConnectorError({
    kind: 'bug',
    code: 'ZONE.NO_URL',
    message: 'Autotask named no address for this database. Nothing was read or written. Tell support.',
  });
