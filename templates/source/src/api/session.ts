import { secretsOf } from '@tallylink/connector-sdk';
import type { SampleSourceContext } from '../sample-source.context.js';
import { SampleSourceCredentials } from '../sample-source.credentials.js';
import { sampleSourceError } from '../sample-source.errors.js';

const TOKEN_KEY = 'access-token';
/** Renewed a minute early, so that a token does not run out on its way. */
const EARLY_SECONDS = 60;

/** The access token: the kept one, or a new log-in. The cache is the host's and belongs to this connection. */
export async function accessToken(context: SampleSourceContext): Promise<string> {
  return (await context.cache.get<string>(TOKEN_KEY)) ?? newSession(context);
}

/** Logs in whatever token is kept: after a refusal, and for testing credentials. */
export async function newSession(context: SampleSourceContext): Promise<string> {
  const { clientId, clientSecret } = context.credentials;
  await context.cache.delete(TOKEN_KEY);
  const reply = await context.http.send({
    method: 'POST',
    url: new URL('/token', context.settings.baseUrl).href,
    endpoint: 'token',
    json: { clientId, clientSecret },
    // A second token does no harm: a lost reply may be asked for again.
    repeat: 'safe',
    purpose: 'start',
  });
  if (reply.status !== 200) throw sampleSourceError(reply, context.clock.now(), secretsIn(context));
  const { token, expiresInSeconds } = reply.json<{ token: string; expiresInSeconds: number }>();
  const ttlMs = Math.max(expiresInSeconds - EARLY_SECONDS, expiresInSeconds / 2) * 1000;
  await context.cache.set(TOKEN_KEY, token, { ttlMs, secret: true });
  return token;
}

/** What must not stand in an error, even where the vendor repeats it. */
export const secretsIn = (context: SampleSourceContext): string[] =>
  secretsOf(SampleSourceCredentials, context.credentials);
