import type {
  CreateAgreementOperation,
  CreateChargeOperation,
  CreateServiceOperation,
  Operation,
} from '@tallylink/billing-model';
import type { AutotaskApi } from '../api/autotask-api.js';
import { picklistsOf } from '../api/metadata.js';
import { defaultOf, periodTypeOfMonths, valueOf } from '../normalize/picklists.js';
import { createChargeRequest, deleteChargeRequest } from '../operations/charge-request.js';
import { createContractRequest, extendContractRequest } from '../operations/contract-requests.js';
import { addLineRequest, changeLineRequest } from '../operations/line-requests.js';
import { refusal, type Refusal } from '../operations/refusal.js';
import { createServiceRequest } from '../operations/service-request.js';
import type { WireRequest } from '../wire.js';
import { chargeBillingCode, serviceBillingCode } from './billing-code.js';
import { companyRequest } from './company-request-of.js';

/** The request of an operation, with the tenant's own numbers in it; or why there is none. Reads cached metadata. */
export async function requestOf(operation: Operation, api: AutotaskApi): Promise<WireRequest | Refusal> {
  switch (operation.kind) {
    case 'change-line':
      return changeLineRequest(operation);
    case 'add-line':
      return addLineRequest(operation);
    case 'extend-agreement':
      return extendContractRequest(operation);
    case 'create-customer':
      return companyRequest(operation, api);
    case 'create-agreement':
      return contractRequest(operation, api);
    case 'create-service':
      return serviceRequest(operation, api);
    case 'create-charge':
      return chargeRequest(operation, api);
    case 'delete-charge':
      return deleteChargeRequest(operation);
  }
}

async function contractRequest(
  operation: CreateAgreementOperation,
  api: AutotaskApi,
): Promise<WireRequest | Refusal> {
  const lists = await picklistsOf(api, 'Contracts');
  const months = operation.after.billingPeriodMonths;
  const contractPeriodType = periodTypeOfMonths(lists, 'contractPeriodType', months);
  if (contractPeriodType === null) return noPeriodType(months);
  return createContractRequest(operation, operation.targetCustomerId ?? 'the new company', {
    contractPeriodType,
    status: valueOf(lists, 'status', 'Active') ?? 1,
    timeReporting: valueOf(lists, 'timeReportingRequiresStartAndStopTimes', 'False') ?? 0,
  });
}

async function serviceRequest(
  operation: CreateServiceOperation,
  api: AutotaskApi,
): Promise<WireRequest | Refusal> {
  const months = operation.after.billingPeriodMonths;
  const periodType = periodTypeOfMonths(await picklistsOf(api, 'Services'), 'periodType', months);
  if (periodType === null) return noPeriodType(months);
  const code = await serviceBillingCode(api, api.context.settings.serviceBillingCodeId);
  return typeof code === 'number'
    ? createServiceRequest(operation, { periodType, billingCodeId: code })
    : code;
}

async function chargeRequest(
  operation: CreateChargeOperation,
  api: AutotaskApi,
): Promise<WireRequest | Refusal> {
  const lists = await picklistsOf(api, 'ContractCharges');
  const chargeType = valueOf(lists, 'chargeType', 'Operational') ?? defaultOf(lists, 'chargeType') ?? 1;
  const code = await chargeBillingCode(api, api.context.settings.chargeBillingCodeId);
  return typeof code === 'number'
    ? createChargeRequest(operation, { chargeType, billingCodeId: code })
    : code;
}

const noPeriodType = (months: number): Refusal =>
  refusal(
    'PERIOD.UNKNOWN',
    `Autotask has no billing period of ${months} months. Choose another billing period.`,
  );
