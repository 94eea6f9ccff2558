import {
  holdsDay,
  type AddLineOperation,
  type ChangeLineOperation,
  type CreateChargeOperation,
  type Money,
  type Operation,
} from '@tallylink/billing-model';
import type { ApplyOutcome } from '@tallylink/connector-sdk';
import type { AutotaskApi } from '../api/autotask-api.js';
import { currenciesOf } from '../api/metadata.js';
import { all } from '../api/paging.js';
import { refusal, type Refusal } from '../operations/refusal.js';
import type { CompanyRecord } from '../wire.js';
import { existing } from './existing.js';
import { knownLines } from './lines-just-read.js';
import { currencyOf } from './tenant-lists.js';

/** What is seen right before a write: a reason not to send it, an outcome that is there already, or null. */
export async function lookBefore(
  operation: Operation,
  api: AutotaskApi,
): Promise<Refusal | ApplyOutcome | null> {
  switch (operation.kind) {
    case 'change-line':
      return lookAtLine(operation, api);
    case 'add-line':
      return (await otherCurrency(operation, operation.after, api)) ?? existing(operation, api);
    case 'create-charge':
      return (await otherCurrency(operation, operation.after, api)) ?? existing(operation, api);
    case 'extend-agreement':
      return null;
    default:
      return existing(operation, api);
  }
}

async function lookAtLine(operation: ChangeLineOperation, api: AutotaskApi): Promise<Refusal | null> {
  const [line] = await knownLines(api, [operation.agreementLineId], operation.effectiveDate);
  if (!line)
    return refusal('LINE.GONE', 'The service is not on the contract any more. Read the month again.');
  const wrong = wrongCurrency(operation.after, line.currency);
  if (wrong) return wrong;
  const posted = line.posted.some((period) => holdsDay(period, operation.effectiveDate));
  if (!posted || api.context.settings.postedDays === 'adjust') return null;
  return refusal(
    'PERIOD.POSTED',
    `The period of ${operation.effectiveDate} is posted. Move the change to the next open period, or bill the difference once.`,
  );
}

/** One request, and only where a tenant has several currencies. */
async function otherCurrency(
  operation: AddLineOperation | CreateChargeOperation,
  values: { readonly unitPrice: Money | null; readonly unitCost: Money | null },
  api: AutotaskApi,
): Promise<Refusal | null> {
  const currencies = await currenciesOf(api);
  if (!currencies.several || operation.targetCustomerId === null)
    return wrongCurrency(values, currencies.own);
  const filter = [{ op: 'eq', field: 'id', value: +operation.targetCustomerId }] as const;
  const query = { entity: 'Companies', fields: ['id', 'currencyID'], filter, purpose: 'read' } as const;
  const [company] = await all<Pick<CompanyRecord, 'id' | 'currencyID'>>(api, query);
  return wrongCurrency(values, company ? currencyOf(currencies, company.currencyID) : null);
}

function wrongCurrency(
  values: { readonly unitPrice: Money | null; readonly unitCost: Money | null },
  currency: string | null,
): Refusal | null {
  const other = [values.unitPrice, values.unitCost].find(
    (value) => value && currency !== null && value.currency !== currency,
  );
  if (!other) return null;
  return refusal(
    'CURRENCY.MISMATCH',
    `The customer is billed in ${currency} in Autotask, the change is in ${other.currency}. Link the line to a customer in ${other.currency}.`,
  );
}
