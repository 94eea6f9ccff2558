/** The auth library's own tables, in its own words. They are nobody's tenant's. */
export const SIGN_IN_TABLES = `
create table "user" (
  id text primary key, name text not null, email text not null unique, "emailVerified" boolean not null default false,
  image text, "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null default now());
create table session (
  id text primary key, "expiresAt" timestamptz not null, token text not null unique,
  "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null default now(),
  "ipAddress" text, "userAgent" text, "userId" text not null references "user"(id) on delete cascade);
create index session_of_user on session ("userId");
create table account (
  id text primary key, "accountId" text not null, "providerId" text not null,
  "userId" text not null references "user"(id) on delete cascade, "accessToken" text, "refreshToken" text, "idToken" text,
  "accessTokenExpiresAt" timestamptz, "refreshTokenExpiresAt" timestamptz, scope text, password text,
  "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null default now());
create index account_user on account ("userId");
create table verification (
  id text primary key, identifier text not null, value text not null, "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null default now());
create index verification_identifier on verification (identifier);
grant select, insert, update, delete on "user", session, account, verification to tallylink_app;
`;
