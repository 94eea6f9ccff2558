import { ConnectorError, secretsOf, type HttpReply } from '@tallylink/connector-sdk';
import { InterworksCloudCredentials } from '../interworks-cloud.credentials.js';
import { interworksError, isBusy } from '../interworks-cloud.errors.js';
import type { InterworksContext } from '../interworks-context.js';
import { sendOrExplain } from './send-or-explain.js';

const TOKEN_KEY = 'access-token';
const SKEW_SECONDS = 60;
const DEFAULT_LIFE_SECONDS = 3600;

/** The access token: the kept one, or a new log-in. */
export async function accessToken(context: InterworksContext): Promise<string> {
  return (await context.cache.get<string>(TOKEN_KEY)) ?? logIn(context);
}

/**
 * Another token after the server refused `refused`. Two calls that are refused together log in once: the second finds
 * the first one's token.
 */
export async function renewedToken(refused: string, context: InterworksContext): Promise<string> {
  const kept = await context.cache.get<string>(TOKEN_KEY);
  if (kept !== undefined && kept !== refused) return kept;
  await context.cache.delete(TOKEN_KEY);
  return logIn(context);
}

/** Logs in whatever token is kept: for testing credentials. */
export async function newSession(context: InterworksContext): Promise<void> {
  await context.cache.delete(TOKEN_KEY);
  await logIn(context);
}

/** What must not stand in an error, even where the vendor repeats it. */
export function secretsIn({ credentials }: InterworksContext): string[] {
  const pair = `${credentials.clientKey}:${credentials.clientSecret}`;
  return [pair, ...secretsOf(InterworksCloudCredentials, credentials)];
}

async function logIn(context: InterworksContext): Promise<string> {
  const { settings, credentials } = context;
  const pair = Buffer.from(`${credentials.clientKey}:${credentials.clientSecret}`).toString('base64');
  const reply = await sendOrExplain(context, {
    method: 'POST',
    url: settings.tokenUrl ?? `${settings.baseUrl.replace(/\/+$/, '')}/oauth/token`,
    endpoint: 'token',
    headers: { authorization: `Basic ${pair}`, accept: 'application/json' },
    form: { grant_type: 'password', username: credentials.username, password: credentials.password },
    repeat: 'safe',
    busy: isBusy,
    purpose: 'start',
  });
  if (reply.status !== 200) throw refusal(reply, context);
  const { token, lifeSeconds } = tokenOf(reply.text);
  // Half of a very short life, so that a token of some seconds is used at all.
  const keptSeconds = Math.max(lifeSeconds - SKEW_SECONDS, lifeSeconds / 2);
  await context.cache.set(TOKEN_KEY, token, { ttlMs: Math.floor(keptSeconds * 1000), secret: true });
  return token;
}

/** Only the log-in itself can say that a key is wrong: another refusal comes from a server that is no marketplace. */
function refusal(reply: HttpReply, context: InterworksContext): ConnectorError {
  const error = interworksError(reply, context.clock.now().getTime(), secretsIn(context));
  return error.code === 'AUTH.EXPIRED' || error.code === 'REQUEST.REFUSED' ? notAToken() : error;
}

function tokenOf(text: string): { token: string; lifeSeconds: number } {
  const body = parsed(text);
  if (typeof body?.access_token !== 'string' || body.access_token === '') throw notAToken();
  const life = body.expires_in;
  return {
    token: body.access_token,
    lifeSeconds: typeof life === 'number' && life > 0 ? life : DEFAULT_LIFE_SECONDS,
  };
}

function parsed(text: string): { access_token?: unknown; expires_in?: unknown } | null {
  try {
    return JSON.parse(text) as { access_token?: unknown; expires_in?: unknown } | null;
  } catch {
    return null; // A web page instead of JSON: the address is another service's.
  }
}

function notAToken(): ConnectorError {
  const message =
    'The address for signing in did not answer with a token. Nothing was read. Check the address of the marketplace.';
  return new ConnectorError({
    kind: 'config',
    code: 'HOST.NOT_INTERWORKS',
    message,
    issues: [{ path: 'baseUrl', message }],
  });
}
