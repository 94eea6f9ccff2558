import {
  addDays,
  dayInWords,
  subtractDecimals,
  type LineState,
  type Operation,
} from '@tallylink/billing-model';
import { ConnectorError } from '@tallylink/connector-sdk';
import type { WireRequest } from '../wire.js';

/** What an operation sends: pure, so that `preview` and `apply` cannot differ. */
export function requestOf(operation: Operation, defaultCurrency: string): WireRequest {
  switch (operation.kind) {
    case 'change-line': {
      const { before, after, effectiveDate: day, agreementLineId } = operation;
      // This vendor takes the difference. Sending one twice would bill twice: that is why a lost reply is read back.
      const body = { day, unitChange: subtractDecimals(after.units, before.units), ...values(after) };
      const sentence = `Changes the units from ${before.units} to ${after.units} from ${dayInWords(day)} on.`;
      return post('lines', body, sentence, `/v1/lines/${encodeURIComponent(agreementLineId)}/changes`);
    }
    case 'add-line': {
      const { agreementId: contractId, serviceId, effectiveDate: day, after } = operation;
      const body = { contractId, serviceId, day, units: after.units, ...values(after) };
      return post(
        'lines',
        body,
        `Puts the service on the contract with ${after.units} units from ${dayInWords(day)} on.`,
      );
    }
    case 'create-customer': {
      const { name, reference, currency, vatNumber = null } = operation.after;
      const body = { name, reference, currency: currency ?? defaultCurrency, vatNumber };
      return post('customers', body, `Creates the customer ${name}.`);
    }
    case 'create-agreement': {
      const { name, reference, billingPeriodMonths: periodMonths, start, endExclusive } = operation.after;
      const end = addDays(endExclusive, -1);
      const body = { customerId: operation.targetCustomerId, name, reference, periodMonths, start, end };
      return post(
        'contracts',
        body,
        `Creates the contract ${name} from ${dayInWords(start)} to ${dayInWords(end)}.`,
      );
    }
    case 'create-service': {
      const { name, reference, sku, billingPeriodMonths: periodMonths } = operation.after;
      const body = { name, reference, sku, periodMonths, ...values(operation.after) };
      return post('services', body, `Creates the service ${name}.`);
    }
    case 'create-charge': {
      const { name, reference, day, units } = operation.after;
      const body = {
        contractId: operation.agreementId,
        name,
        reference,
        day,
        units,
        ...values(operation.after),
      };
      return post('charges', body, `Bills ${units} × ${name} once, on ${dayInWords(day)}.`);
    }
    case 'extend-agreement': {
      const end = addDays(operation.after.endExclusive, -1);
      const path = `/v1/contracts/${encodeURIComponent(operation.agreementId)}`;
      return {
        method: 'PATCH',
        path,
        endpoint: 'contracts',
        body: { end },
        sentence: `Moves its last day to ${dayInWords(end)}.`,
      };
    }
    // What the capabilities do not offer is never planned; a kind that is newer than this connector ends here.
    default:
      throw notTaken(operation);
  }
}

const notTaken = ({ kind }: Pick<Operation, 'kind'>): ConnectorError =>
  new ConnectorError({
    kind: 'rejected',
    code: 'OPERATION.NOT_TAKEN',
    message: `Sample Target takes no operation of the kind ${kind}. Nothing was changed. Do it there by hand.`,
  });

/** A cost that we may not see is never written back. */
const values = ({ unitPrice, unitCost }: Pick<LineState, 'unitPrice' | 'unitCost'>) => ({
  ...(unitPrice ? { unitPrice: unitPrice.amount } : {}),
  ...(unitCost ? { unitCost: unitCost.amount } : {}),
});

const post = (
  endpoint: string,
  body: Readonly<Record<string, unknown>>,
  sentence: string,
  path = `/v1/${endpoint}`,
): WireRequest => ({ method: 'POST', path, endpoint, body, sentence });
