const TENANT = `nullif(current_setting('app.tenant_id', true), '')::uuid`;
const setting = (name: string): string => `nullif(current_setting('app.${name}', true), '')`;

/** Tables whose rows belong to one tenant by `tenant_id`. */
export const TENANT_TABLE_NAMES = [
  'members',
  'invitations',
  'api_keys',
  'connections',
  'connection_cache',
  'application_links',
  'entity_links',
  'exclusions',
  'schedules',
  'leases',
  'audit_entries',
  'source_records',
  'runs',
  'run_records',
  'run_lines',
  'plans',
  'operations',
  'operation_events',
] as const;

/** Rows that only ever grow: the application may add and read, nothing else. */
const APPEND_ONLY: readonly string[] = ['audit_entries', 'operation_events'];

/** Row-level security of one table, for its owner too, and what the application may do with it. */
export function tenantPolicy(table: string, column = 'tenant_id'): string {
  const rights = APPEND_ONLY.includes(table) ? 'select, insert' : 'select, insert, update, delete';
  return `
    alter table ${table} enable row level security;
    alter table ${table} force row level security;
    create policy ${table}_of_tenant on ${table} using (${column} = ${TENANT}) with check (${column} = ${TENANT});
    grant ${rights} on ${table} to tallylink_app;`;
}

/** What is read before a tenant is known, each by its own key and for reading only. */
const LOOK_UPS = `
create policy members_of_user on members for select using (user_id = ${setting('user_id')});
create policy tenants_of_user on tenants for select using (
  exists (select 1 from members m where m.tenant_id = tenants.id and m.user_id = ${setting('user_id')}));
create policy api_keys_by_hash on api_keys for select using (key_hash = ${setting('api_key_hash')});
create policy invitations_by_hash on invitations for select using (token_hash = ${setting('invitation_hash')});
create policy runs_of_scheduler on runs for select using (${setting('scope')} = 'scheduler');
create policy schedules_of_scheduler on schedules for select using (${setting('scope')} = 'scheduler');
create policy plans_of_scheduler on plans for select using (${setting('scope')} = 'scheduler');
create policy leases_of_scheduler on leases for select using (${setting('scope')} = 'scheduler');
`;

/** Row-level security for every tenant table, for the owner too. */
export const POLICIES = [
  tenantPolicy('tenants', 'id'),
  ...TENANT_TABLE_NAMES.map((table) => tenantPolicy(table)),
  LOOK_UPS,
].join('\n');
