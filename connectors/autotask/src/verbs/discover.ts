import type { TargetCapabilities } from '@tallylink/billing-model';
import type { TargetDiscovery } from '@tallylink/connector-sdk';
import { AutotaskApi } from '../api/autotask-api.js';
import type { AutotaskContext } from '../api/context.js';
import { currenciesOf, lengthOf, picklistsOf, type BillingCode } from '../api/metadata.js';
import { all } from '../api/paging.js';
import type { AutotaskSettings } from '../autotask.settings.js';
import { VALUE_DIGITS } from '../normalize/unit-values.js';
import { CHARGE_CODES, codesOfKind, SERVICE_CODES } from './billing-code.js';
import { RECORD_PLACES } from './record-places.js';

/** What Autotask can do, with the connection's switches applied. */
export function capabilitiesOf(
  settings: Pick<AutotaskSettings, 'zeroUnits' | 'postedDays'>,
): TargetCapabilities {
  return {
    integerUnits: true,
    zeroUnits: settings.zeroUnits,
    oneChangePerDay: true,
    prorates: true,
    postedDays: settings.postedDays,
    rounding: 'delta-items',
    unitValueDigits: VALUE_DIGITS,
    amountDigits: 2,
    marksCreated: true,
    oneOffCharges: true,
    deletesCharges: true,
    readsInvoices: true,
  };
}

/** Capabilities, and the tenant's own values for the settings' fields. */
export async function discover(context: AutotaskContext): Promise<TargetDiscovery> {
  const api = new AutotaskApi(context);
  const [companies, serviceCodes, currencies, owners] = await Promise.all([
    picklistsOf(api, 'Companies'),
    codesOfKind(api, SERVICE_CODES),
    currenciesOf(api),
    ownersOf(api),
  ]);
  // After the first kind, so that both kinds cost one reading of the list.
  const chargeCodes = await codesOfKind(api, CHARGE_CODES);
  return {
    capabilities: { ...capabilitiesOf(context.settings), longestNames: await longestNames(api) },
    now: context.clock.now().toISOString(),
    choices: {
      customerTypeLabel: (companies['companytype'] ?? [])
        .filter((type) => type.isActive)
        .map(({ label }) => ({ value: label, label })),
      ownerResourceId: owners,
      defaultCurrency: Object.values(currencies.codeById).map((code) => ({ value: code, label: code })),
      serviceBillingCodeId: choicesOf(serviceCodes),
      chargeBillingCodeId: choicesOf(chargeCodes),
    },
  };
}

/** As the tenant's own database says; a month reads these fields anyway. */
async function longestNames(api: AutotaskApi): Promise<NonNullable<TargetCapabilities['longestNames']>> {
  const longest = async (kind: keyof typeof RECORD_PLACES): Promise<number | null> =>
    lengthOf(api, RECORD_PLACES[kind].entity, RECORD_PLACES[kind].name);
  const [customer, contract, service] = await Promise.all([
    longest('create-customer'),
    longest('create-agreement'),
    longest('create-service'),
  ]);
  return {
    ...(customer ? { customer } : {}),
    ...(contract ? { contract } : {}),
    ...(service ? { service } : {}),
  };
}

const choicesOf = (codes: readonly BillingCode[]): { value: string; label: string }[] =>
  codes.map((code) => ({ value: String(code.id), label: code.name }));

async function ownersOf(api: AutotaskApi): Promise<{ value: string; label: string }[]> {
  const fields = ['id', 'firstName', 'lastName', 'isActive', 'userType'];
  const filter = [{ op: 'eq', field: 'isActive', value: true }] as const;
  const rows = await all<{ id: number; firstName: string | null; lastName: string | null }>(api, {
    entity: 'Resources',
    fields,
    filter,
    purpose: 'start',
  });
  return rows.map((row) => ({
    value: String(row.id),
    label: [row.firstName, row.lastName].filter(Boolean).join(' ') || `Resource ${row.id}`,
  }));
}
