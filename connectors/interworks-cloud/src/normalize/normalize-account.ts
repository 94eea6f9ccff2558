import type { RejectedRecord, SourceCustomerRecord } from '@tallylink/billing-model';
import type { WireAccount } from '../wire.js';
import { readOptionalText, readText, UnreadableField } from './read-fields.js';

// Mail boxes of everybody: their domain says nothing of the customer.
const PUBLIC_MAIL = /^(gmail|googlemail|outlook|hotmail|live|yahoo|icloud|gmx|aol|proton|protonmail|web)\./i;

/** An end customer, or why it could not be read. `vatField` names the custom field of its own VAT number. */
export function normalizeAccount(
  account: WireAccount,
  vatField: string | undefined,
): SourceCustomerRecord | RejectedRecord {
  try {
    return read(account, vatField);
  } catch (error) {
    if (!(error instanceof UnreadableField)) throw error;
    return {
      id: account.id === null || account.id === undefined ? null : String(account.id),
      kind: 'customer',
      code: 'ACCOUNT.UNREADABLE',
      message: `A customer account could not be read: ${error.message}. It cannot be suggested or created.`,
      raw: account,
    };
  }
}

function read(account: WireAccount, vatField: string | undefined): SourceCustomerRecord {
  const email = readOptionalText(account.email);
  const address = account.billingAddress;
  return {
    kind: 'customer',
    id: readText(account.id, 'id'),
    name: readText(account.name, 'name').trim(),
    vatNumber: customField(account, vatField),
    domain: domainOf(email),
    email,
    phone: readOptionalText(account.phone),
    countryCode: readOptionalText(address?.country?.code),
    city: readOptionalText(address?.city),
    address: readOptionalText(address?.address),
    postalCode: readOptionalText(address?.postCode),
    raw: account,
  };
}

function customField(account: WireAccount, name: string | undefined): string | null {
  const wanted = name?.trim().toLowerCase();
  if (!wanted) return null;
  const fields = (account.customFields ?? []).flatMap((group) => group.groupFields ?? []);
  const field = fields.find((each) =>
    [each.apiField, each.name].some((known) => known?.toLowerCase() === wanted),
  );
  return readOptionalText(field?.values?.[0]?.value);
}

function domainOf(email: string | null): string | null {
  const domain = email?.split('@')[1]?.toLowerCase() ?? '';
  return /^[^\s@.]+(\.[^\s@.]+)+$/.test(domain) && !PUBLIC_MAIL.test(domain) ? domain : null;
}
