/** Tenant tables: `tenant_id` leads every key, so that they can be spread by tenant. */
export const TENANT_TABLES = `
create table tenants (id uuid primary key, name text not null, created_at timestamptz not null default now());

create table members (
  tenant_id uuid not null references tenants(id), user_id text not null references "user"(id) on delete cascade,
  role text not null check (role in ('owner', 'billing', 'viewer')), created_at timestamptz not null default now(),
  primary key (tenant_id, user_id));
create index members_of_user on members (user_id);

create table invitations (
  tenant_id uuid not null references tenants(id), id uuid not null, email text not null, role text not null,
  token_hash text not null unique, expires_at timestamptz not null, accepted_at timestamptz,
  created_at timestamptz not null default now(), primary key (tenant_id, id));

create table api_keys (
  tenant_id uuid not null references tenants(id), id uuid not null, name text not null, prefix text not null,
  key_hash text not null unique, role text not null, created_at timestamptz not null default now(),
  last_used_at timestamptz, revoked_at timestamptz, primary key (tenant_id, id));

create table connections (
  tenant_id uuid not null references tenants(id), id uuid not null, connector_id text not null,
  kind text not null check (kind in ('source', 'target')), name text not null, settings jsonb not null,
  sealed_credentials text not null, credential_fields text[] not null, state text not null default 'unchecked',
  last_check jsonb, checkpoint jsonb, created_at timestamptz not null default now(), removed_at timestamptz,
  primary key (tenant_id, id));

create table connection_cache (
  tenant_id uuid not null, connection_id uuid not null, key text not null, value text not null, sealed boolean not null,
  expires_at timestamptz not null, primary key (tenant_id, connection_id, key),
  foreign key (tenant_id, connection_id) references connections (tenant_id, id) on delete cascade);

create table application_links (
  tenant_id uuid not null references tenants(id), id uuid not null, name text not null,
  source_connection_id uuid not null, target_connection_id uuid not null, policies jsonb not null,
  entity_link_version integer not null default 0, created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, source_connection_id) references connections (tenant_id, id),
  foreign key (tenant_id, target_connection_id) references connections (tenant_id, id));

create table entity_links (
  tenant_id uuid not null, application_link_id uuid not null, id uuid not null, kind text not null, source_key text not null,
  source_name text not null, target_id text, target_name text, agreement_line_id text, version integer not null,
  current boolean not null default true, by_name text not null, by_id text not null, reason text, data jsonb not null default '{}',
  previous_target_name text, at timestamptz not null default now(), primary key (tenant_id, id),
  foreign key (tenant_id, application_link_id) references application_links (tenant_id, id));
create unique index entity_links_current on entity_links (tenant_id, application_link_id, kind, source_key) where current;

create table exclusions (
  tenant_id uuid not null, application_link_id uuid not null, subject text not null check (subject in ('line', 'charge')),
  subject_key text not null, reason text not null, by_name text not null, at timestamptz not null default now(),
  primary key (tenant_id, application_link_id, subject, subject_key),
  foreign key (tenant_id, application_link_id) references application_links (tenant_id, id));

create table schedules (
  tenant_id uuid not null, application_link_id uuid not null, enabled boolean not null, at text not null, zone text not null,
  next_at timestamptz, last_run_id uuid, primary key (tenant_id, application_link_id),
  foreign key (tenant_id, application_link_id) references application_links (tenant_id, id));

create table leases (
  tenant_id uuid not null, name text not null, holder text not null, expires_at timestamptz not null, primary key (tenant_id, name));

create table audit_entries (
  tenant_id uuid not null references tenants(id), number bigint not null, at timestamptz not null, actor_id text not null,
  actor text not null, action text not null, resource text not null, reason text, before jsonb, after jsonb,
  previous_hash text not null, hash text not null, primary key (tenant_id, number));
create index audit_entries_resource on audit_entries (tenant_id, resource, number);
`;
