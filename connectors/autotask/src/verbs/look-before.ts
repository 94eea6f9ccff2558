import {
  addDays,
  dayInWords,
  holdsDay,
  type AddLineOperation,
  type ChangeLineOperation,
  type CreateChargeOperation,
  type ExtendAgreementOperation,
  type Money,
  type Operation,
} from '@tallylink/billing-model';
import type { ApplyOutcome } from '@tallylink/connector-sdk';
import type { AutotaskApi } from '../api/autotask-api.js';
import { currenciesOf } from '../api/metadata.js';
import { refusal, type Refusal } from '../operations/refusal.js';
import { currenciesByCompany } from './company-currencies.js';
import { lookAtCharge } from './charges-there.js';
import { isCreating } from './creating.js';
import { contractEnds } from './contract-ends.js';
import { existing } from './existing.js';
import { knownLines } from './lines-just-read.js';
import { takePrepared } from './prepared.js';

/** What is seen right before a write: a reason not to send it, an outcome that is there already, or null. */
export async function lookBefore(
  operation: Operation,
  api: AutotaskApi,
): Promise<Refusal | ApplyOutcome | null> {
  if (operation.kind === 'change-line') return lookAtLine(operation, api);
  if (operation.kind === 'extend-agreement') return lookAtEnd(operation, api);
  if (operation.kind === 'delete-charge') return lookAtCharge(operation, api);
  if (operation.kind === 'add-line' || operation.kind === 'create-charge') {
    const refused = await otherCurrency(operation, api);
    if (refused) return refused;
  }
  if (!isCreating(operation)) return null;
  const prepared = await takePrepared(api.context, operation.id);
  return prepared ? prepared.found : existing(operation, api);
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
    `The period of ${dayInWords(operation.effectiveDate)} is posted. Move the change to the next open period, or bill the difference once.`,
  );
}

/** An end that somebody moved meanwhile is not overwritten: setting it earlier would delete periods. */
async function lookAtEnd(
  { agreementId, before }: ExtendAgreementOperation,
  api: AutotaskApi,
): Promise<Refusal | null> {
  const end = (await contractEnds([agreementId], api, 'read')).get(agreementId);
  if (end === before.endExclusive) return null;
  const now =
    end === undefined
      ? 'is not there any more'
      : `now ends on ${lastDayInWords(end)} instead of ${lastDayInWords(before.endExclusive)}`;
  return refusal('CONTRACT.MOVED', `The contract ${now}. Read the month again.`);
}

const lastDayInWords = (endExclusive: string): string => dayInWords(addDays(endExclusive, -1));

async function otherCurrency(
  operation: AddLineOperation | CreateChargeOperation,
  api: AutotaskApi,
): Promise<Refusal | null> {
  const { targetCustomerId: id, after } = operation;
  if (id === null) return wrongCurrency(after, (await currenciesOf(api)).own);
  return wrongCurrency(after, (await currenciesByCompany(api, [id], 'read')).get(id) ?? null);
}

interface Values {
  readonly unitPrice: Money | null;
  readonly unitCost: Money | null;
}

function wrongCurrency(values: Values, currency: string | null): Refusal | null {
  const other = [values.unitPrice, values.unitCost].find(
    (value) => value && currency !== null && value.currency !== currency,
  );
  if (!other) return null;
  return refusal(
    'CURRENCY.MISMATCH',
    `The customer is billed in ${currency} in Autotask, the change is in ${other.currency}. Link the line to a customer in ${other.currency}.`,
  );
}
