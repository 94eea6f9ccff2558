/** What a month's run reads, decides, writes and proves. */
export const RUN_TABLES = `
create table source_records (
  tenant_id uuid not null, connection_id uuid not null, kind text not null, id text not null, document_id text,
  day date, updated_at text not null, data jsonb not null, primary key (tenant_id, connection_id, kind, id),
  foreign key (tenant_id, connection_id) references connections (tenant_id, id) on delete cascade);
create index source_records_document on source_records (tenant_id, connection_id, document_id);

create table runs (
  tenant_id uuid not null references tenants(id), id uuid not null, application_link_id uuid not null, month text not null,
  state text not null, progress jsonb not null, summary jsonb not null default '{}', failure jsonb, as_of text,
  plan_hash text, started_by text not null, cancel_requested boolean not null default false, superseded_by uuid,
  change integer not null default 0, created_at timestamptz not null default now(), finished_at timestamptz,
  primary key (tenant_id, id), foreign key (tenant_id, application_link_id) references application_links (tenant_id, id));
create index runs_of_month on runs (tenant_id, application_link_id, month, created_at desc);
create unique index runs_live on runs (tenant_id, application_link_id, month)
  where state in ('queued', 'retrieving', 'open', 'approved', 'applying');

create table run_records (
  tenant_id uuid not null, run_id uuid not null, kind text not null, id text not null, data jsonb not null,
  primary key (tenant_id, run_id, kind, id), foreign key (tenant_id, run_id) references runs (tenant_id, id) on delete cascade);

create table run_lines (
  tenant_id uuid not null, run_id uuid not null, id text not null, position integer not null, line jsonb not null, view jsonb,
  state text not null default 'todo', linked boolean not null default false, excluded boolean not null default false,
  customer_id text not null, currency text not null, findings text[] not null default '{}', search text not null,
  charges_total numeric not null, money_effect numeric not null default 0, primary key (tenant_id, run_id, id),
  foreign key (tenant_id, run_id) references runs (tenant_id, id) on delete cascade);
create index run_lines_position on run_lines (tenant_id, run_id, position);

create table plans (
  tenant_id uuid not null, run_id uuid not null, hash text not null, state text not null, data jsonb not null,
  approved_by text, approved_at timestamptz, expires_at timestamptz, made_at timestamptz not null default now(),
  primary key (tenant_id, run_id), foreign key (tenant_id, run_id) references runs (tenant_id, id) on delete cascade);

create table operations (
  tenant_id uuid not null, run_id uuid not null, id text not null, position integer not null, purpose text not null,
  chain text not null, kind text not null, state text not null, approved boolean not null default false, data jsonb not null,
  view jsonb not null, reference text, message text, retry_of text, attempts integer not null default 0,
  sent_at timestamptz, changed_at timestamptz not null default now(), primary key (tenant_id, run_id, id),
  foreign key (tenant_id, run_id) references runs (tenant_id, id) on delete cascade);
create index operations_state on operations (tenant_id, run_id, state);

create table operation_events (
  tenant_id uuid not null, run_id uuid not null, operation_id text not null, number bigint generated always as identity,
  at timestamptz not null default clock_timestamp(), state text not null, message text not null, detail jsonb,
  primary key (tenant_id, run_id, operation_id, number),
  foreign key (tenant_id, run_id, operation_id) references operations (tenant_id, run_id, id) on delete cascade);
`;
