import type { AutotaskApi } from '../api/autotask-api.js';
import { billingCodesOf, picklistsOf, type BillingCode } from '../api/metadata.js';
import { valueOf } from '../normalize/picklists.js';
import { refusal, type Refusal } from '../operations/refusal.js';

/** A kind of billing code by its label, and by its place in the list where the tenant's labels are in another language. */
export const SERVICE_CODES = { label: 'Recurring Contract Service Code', usual: 5 } as const;
export const CHARGE_CODES = { label: 'Material Cost Code', usual: 4 } as const;

type Kind = typeof SERVICE_CODES | typeof CHARGE_CODES;

/** The active codes of a kind. */
export async function codesOfKind(api: AutotaskApi, { label, usual }: Kind): Promise<BillingCode[]> {
  const useType = valueOf(await picklistsOf(api, 'BillingCodes'), 'useType', label) ?? usual;
  return (await billingCodesOf(api)).filter((code) => code.useType === useType);
}

/** The code of new services: what the tenant set, else the only one there is. */
export const serviceBillingCode = (api: AutotaskApi, set: number | undefined): Promise<number | Refusal> =>
  billingCode(api, set, SERVICE_CODES);

/** The code of one-off charges: what the tenant set, else the only one there is. */
export const chargeBillingCode = (api: AutotaskApi, set: number | undefined): Promise<number | Refusal> =>
  billingCode(api, set, CHARGE_CODES);

async function billingCode(api: AutotaskApi, set: number | undefined, kind: Kind): Promise<number | Refusal> {
  if (set !== undefined) return set;
  const codes = await codesOfKind(api, kind);
  const [only] = codes;
  if (codes.length === 1 && only) return only.id;
  return refusal(
    'SETTING.BILLING_CODE',
    `Autotask has ${codes.length} active billing codes of the kind "${kind.label}". Set one in the connection.`,
  );
}
