import type { CreateCustomerOperation } from '@tallylink/billing-model';
import type { AutotaskApi } from '../api/autotask-api.js';
import { countryId, currenciesOf, picklistsOf } from '../api/metadata.js';
import { valueOf } from '../normalize/picklists.js';
import { createCompanyRequest } from '../operations/company-request.js';
import { refusal, type Refusal } from '../operations/refusal.js';
import type { WireRequest } from '../wire.js';

/** A new company's request; or which setting or currency is missing for it. */
export async function companyRequest(
  operation: CreateCustomerOperation,
  api: AutotaskApi,
): Promise<WireRequest | Refusal> {
  const { settings } = api.context;
  const { ownerResourceId, customerTypeLabel, defaultPhone } = settings;
  if (ownerResourceId === undefined) {
    return refusal(
      'SETTING.OWNER',
      'Autotask wants an owner for a new company. Set "Owner of new companies" in the connection.',
    );
  }
  const companyType = valueOf(await picklistsOf(api, 'Companies'), 'companyType', customerTypeLabel);
  if (companyType === null) {
    return refusal(
      'SETTING.COMPANY_TYPE',
      `Autotask has no company type "${customerTypeLabel}". Correct it in the connection.`,
    );
  }
  const code = operation.after.currency ?? settings.defaultCurrency ?? null;
  const currencyId = code === null ? null : await currencyIdOf(api, code);
  if (currencyId === undefined) {
    return refusal(
      'CURRENCY.UNKNOWN',
      `Autotask has no currency ${code}. Add it there, or change the default currency.`,
    );
  }
  const country = operation.after.countryCode ?? settings.defaultCountryCode ?? null;
  const found = country === null ? null : await countryId(api, country);
  return createCompanyRequest(operation, {
    companyType,
    ownerResourceId,
    phone: defaultPhone,
    countryId: found,
    currencyId,
  });
}

async function currencyIdOf(api: AutotaskApi, code: string): Promise<number | undefined> {
  const { codeById } = await currenciesOf(api);
  const found = Object.entries(codeById).find(([, each]) => each === code);
  return found ? +found[0] : undefined;
}
