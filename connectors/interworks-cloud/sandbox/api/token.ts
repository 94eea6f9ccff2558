import { createHash } from 'node:crypto';
import type { SandboxReply, SandboxRequest } from '@tallylink/connector-testing';
import { access } from '../access.js';
import { isOn } from '../options.js';
import type { World } from '../state.js';

const base64url = (text: string): string => Buffer.from(text).toString('base64url');

function seal(payload: string): string {
  const parts = [0, 1, 2, 3, 4].map((n) =>
    createHash('sha512').update(`${n}|${payload}|${access.clientSecret}`).digest('base64url'),
  );
  return parts.join('').slice(0, 430);
}

/** An opaque token that carries its own life, so that it is still good after a restart of the sandbox. */
function tokenFor(issuedAt: number, expiresAt: number): string {
  const payload = `${issuedAt}.${expiresAt}`;
  return `${base64url(payload)}-${seal(payload)}`;
}

function lifeOf(token: string): { issuedAt: number; expiresAt: number } | null {
  const [encoded] = token.split('-', 1);
  const payload = Buffer.from(encoded ?? '', 'base64url').toString();
  const [issuedAt, expiresAt] = payload.split('.').map(Number);
  if (issuedAt === undefined || expiresAt === undefined || token !== tokenFor(issuedAt, expiresAt))
    return null;
  return { issuedAt, expiresAt };
}

function clientIsRight(request: SandboxRequest, form: URLSearchParams): boolean {
  if (form.has('client_id') || form.has('client_secret')) return false;
  const expected = Buffer.from(`${access.clientKey}:${access.clientSecret}`).toString('base64');
  const [scheme, value] = (request.headers['authorization'] ?? '').split(' ');
  return scheme?.toLowerCase() === 'basic' && value === expected;
}

const refused = (error: string, description?: string): SandboxReply => ({
  status: 400,
  json: { error, ...(description ? { error_description: description } : {}) },
});

/** `POST /oauth/token`: the client by Basic only, the user by the password grant. */
export function issueToken(request: SandboxRequest, world: World): SandboxReply {
  const form = new URLSearchParams(request.bodyText);
  if (!clientIsRight(request, form)) return refused('invalid_client');
  if (form.get('grant_type') !== 'password') return refused('unsupported_grant_type');
  if (form.get('username') !== access.username || form.get('password') !== access.password) {
    return refused('invalid_grant', 'The user name or password is incorrect.');
  }
  const seconds = Number(world.switchValue('tokenLifetimeSeconds'));
  const now = Math.floor(world.now());
  const single = isOn(world, 'singleSession');
  world.state.writes.latestToken = single ? now : null;
  const json = {
    access_token: tokenFor(now, now + seconds * 1000),
    token_type: 'bearer',
    expires_in: seconds,
  };
  return { status: 200, json, headers: { 'cache-control': 'no-store' }, committed: single };
}

/** Whether the request carries a token that is good now. */
export function isAuthorized(request: SandboxRequest, world: World): boolean {
  const [scheme, token] = (request.headers['authorization'] ?? '').split(' ');
  const life = scheme?.toLowerCase() === 'bearer' && token ? lifeOf(token) : null;
  if (!life || world.now() >= life.expiresAt) return false;
  return !isOn(world, 'singleSession') || world.state.writes.latestToken === life.issuedAt;
}
