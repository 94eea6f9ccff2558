import type { SandboxControlClient } from '@tallylink/connector-testing';
import { ACCESS } from '../acceptance/support/onboard.js';
import type { HandEdit } from './expected-books.js';
import type { PlannedChain } from './planned.js';
import { contractOf, lineOf } from './target-world.js';

/** The PSA that somebody has open beside us. */
export interface Psa {
  readonly target: SandboxControlClient;
  readonly targetUrl: string;
}

/** What somebody did by hand: an edit of what was there, or something new, as the books say it. */
export interface Meddling {
  readonly edits: HandEdit[];
  readonly sentences: string[];
}

const OWNER_ID = 29_682_885;
const RECURRING_CODE_ID = 29_683_278;

/** Changes the PSA by hand so that the first operation of the chain is no longer what was approved. */
export async function makeStale({ target, targetUrl }: Psa, chain: PlannedChain): Promise<Meddling> {
  const operation = chain.operations[0]!;
  const agreementId = contractOf(chain.customer);
  switch (operation.kind) {
    case 'change-line': {
      const { serviceId } = operation;
      const edit: HandEdit = {
        what: 'units',
        lineId: lineOf(chain.customer, +serviceId),
        line: `${agreementId}/${serviceId}`,
        day: '2026-10-01',
        unitChange: 2,
      };
      await target.control('adjust-by-hand', {
        contractServiceID: edit.lineId,
        effectiveDate: edit.day,
        unitChange: edit.unitChange,
      });
      return { edits: [edit], sentences: [] };
    }
    case 'extend-agreement': {
      const end = '2029-12-31';
      await target.control('edit-contract', { contractID: agreementId, endDate: end });
      return { edits: [{ what: 'end', contractId: agreementId, end }], sentences: [] };
    }
    default:
      return madeByHand(targetUrl, chain);
  }
}

/** Somebody made the same thing already, without our id in it. */
async function madeByHand(url: string, chain: PlannedChain): Promise<Meddling> {
  const operation = chain.operations[0]!;
  switch (operation.kind) {
    case 'create-customer': {
      const { name } = operation.after;
      await vendor(url, 'Companies', {
        companyName: name,
        companyType: 1,
        ownerResourceID: OWNER_ID,
        phone: '+30 1',
      });
      return { edits: [], sentences: [`company null "${name}" currency 1`] };
    }
    case 'create-service': {
      const { name } = operation.after;
      await vendor(url, 'Services', {
        name,
        periodType: 2,
        billingCodeID: RECURRING_CODE_ID,
        unitPrice: 1,
        unitCost: 1,
      });
      return { edits: [], sentences: [`service null "${name}" 1.0000, cost 1.0000`] };
    }
    case 'create-agreement': {
      const { name } = operation.after;
      await vendor(url, 'Contracts', {
        companyID: chain.customer,
        contractName: name,
        contractType: 7,
        contractPeriodType: 2,
        status: 1,
        startDate: '2026-10-01T00:00:00',
        endDate: '2027-09-30T00:00:00',
        timeReportingRequiresStartAndStopTimes: 0,
      });
      return {
        edits: [],
        sentences: [`contract null "${name}" of ${chain.customer} 2026-10-01 to 2027-09-30`],
      };
    }
    case 'add-line': {
      const { agreementId, serviceId } = operation;
      const made = {
        lineId: 0,
        line: `${agreementId}/${serviceId}`,
        day: '2026-10-12',
        unitChange: 2,
        price: '3.90',
        cost: '2.80',
      };
      await vendor(url, 'ContractServiceAdjustments', {
        contractID: +agreementId,
        serviceID: +serviceId,
        unitChange: made.unitChange,
        effectiveDate: `${made.day}T00:00:00`,
        adjustedUnitPrice: 3.9,
        adjustedUnitCost: 2.8,
      });
      return { edits: [{ what: 'units', ...made }], sentences: [] };
    }
    default:
      throw new Error(`Nobody can have made a ${chain.kind} by hand.`);
  }
}

/** A request of another tool, with the same log-in. */
async function vendor(url: string, entity: string, body: object): Promise<void> {
  const { userName, secret, integrationCode } = ACCESS.autotask;
  const reply = await fetch(`${url}/ATServicesRest/V1.0/${entity}`, {
    method: 'POST',
    headers: {
      ApiIntegrationCode: integrationCode,
      UserName: userName,
      Secret: secret,
      'content-type': 'application/json',
    },
    body: JSON.stringify(body),
  });
  if (!reply.ok) throw new Error(`${entity} answered ${reply.status}: ${await reply.text()}`);
}
