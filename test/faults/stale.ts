import type { SandboxControlClient } from '@tallylink/connector-testing';
import type { HandEdit } from './expected-books.js';
import type { PlannedChain } from './planned.js';
import { otherTool } from './support/other-tool.js';
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
      await otherTool(url, 'Companies', {
        companyName: name,
        companyType: 1,
        ownerResourceID: OWNER_ID,
        phone: '+30 1',
      });
      return { edits: [], sentences: [`company null "${name}" currency 1`] };
    }
    case 'create-service': {
      const { name } = operation.after;
      await otherTool(url, 'Services', {
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
      await otherTool(url, 'Contracts', {
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
      await otherTool(url, 'ContractServiceAdjustments', {
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
