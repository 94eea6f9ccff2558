import type { TargetCapabilities } from '@tallylink/billing-model';
import type { TargetDiscovery } from '@tallylink/connector-sdk';
import { AutotaskApi } from '../api/autotask-api.js';
import type { AutotaskContext } from '../api/context.js';
import { billingCodesOf, currenciesOf, picklistsOf } from '../api/metadata.js';
import { all } from '../api/paging.js';
import type { AutotaskSettings } from '../autotask.settings.js';
import { VALUE_DIGITS } from '../normalize/unit-values.js';
import { valueOf } from '../normalize/picklists.js';

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
    readsInvoices: true,
  };
}

/** Capabilities, and the tenant's own values for the settings' fields. */
export async function discover(context: AutotaskContext): Promise<TargetDiscovery> {
  const api = new AutotaskApi(context);
  const [companies, codes, currencies, codeKinds, owners] = await Promise.all([
    picklistsOf(api, 'Companies'),
    billingCodesOf(api),
    currenciesOf(api),
    picklistsOf(api, 'BillingCodes'),
    ownersOf(api),
  ]);
  const codesOf = (label: string, usual: number) => {
    const useType = valueOf(codeKinds, 'useType', label) ?? usual;
    return codes
      .filter((code) => code.useType === useType)
      .map((code) => ({ value: String(code.id), label: code.name }));
  };
  return {
    capabilities: capabilitiesOf(context.settings),
    now: context.clock.now().toISOString(),
    choices: {
      customerTypeLabel: (companies['companytype'] ?? [])
        .filter((type) => type.isActive)
        .map(({ label }) => ({ value: label, label })),
      ownerResourceId: owners,
      defaultCurrency: Object.values(currencies.codeById).map((code) => ({ value: code, label: code })),
      serviceBillingCodeId: codesOf('Recurring Contract Service Code', 5),
      chargeBillingCodeId: codesOf('Material Cost Code', 4),
    },
  };
}

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
