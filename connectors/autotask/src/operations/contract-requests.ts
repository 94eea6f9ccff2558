import {
  addDays,
  dayInWords,
  type CreateAgreementOperation,
  type ExtendAgreementOperation,
} from '@tallylink/billing-model';
import { RECURRING_SERVICE } from '../normalize/contract.js';
import type { WireRequest } from '../wire.js';
import { mark } from './mark.js';
import { wireDay, wireId, wireLastDay } from './wire-parts.js';

/** Numbers behind the labels that a contract needs. */
export interface ContractDefaults {
  readonly contractPeriodType: number;
  readonly status: number;
  readonly timeReporting: number;
}

/** Creates a recurring contract. Its billing periods step from its start for ever: neither can be changed later. */
export function createContractRequest(
  operation: CreateAgreementOperation,
  companyId: string,
  defaults: ContractDefaults,
): WireRequest {
  const { after } = operation;
  return {
    method: 'POST',
    path: 'Contracts',
    endpoint: 'Contracts',
    sentence: `Creates the contract "${after.name}" from ${dayInWords(after.start)} to ${dayInWords(addDays(after.endExclusive, -1))}.`,
    body: {
      companyID: wireId(companyId),
      contractName: after.name,
      contractNumber: mark(after.reference),
      contractType: RECURRING_SERVICE,
      contractPeriodType: defaults.contractPeriodType,
      status: defaults.status,
      startDate: wireDay(after.start),
      endDate: wireLastDay(after.endExclusive),
      timeReportingRequiresStartAndStopTimes: defaults.timeReporting,
      setupFee: 0,
    },
  };
}

/** Moves a contract's end later. By PATCH with the id in the body: PUT would empty every other field. */
export function extendContractRequest(operation: ExtendAgreementOperation): WireRequest {
  return {
    method: 'PATCH',
    path: 'Contracts',
    endpoint: 'Contracts',
    sentence: `Moves the last day of the contract from ${dayInWords(addDays(operation.before.endExclusive, -1))} to ${dayInWords(addDays(operation.after.endExclusive, -1))}.`,
    body: { id: wireId(operation.agreementId), endDate: wireLastDay(operation.after.endExclusive) },
  };
}
