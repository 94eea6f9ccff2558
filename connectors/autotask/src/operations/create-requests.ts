import type {
  CreateAgreementOperation,
  CreateChargeOperation,
  CreateCustomerOperation,
  CreateServiceOperation,
  ExtendAgreementOperation,
} from '@tallylink/billing-model';
import { RECURRING_SERVICE } from '../normalize/contract.js';
import type { WireRequest } from '../wire.js';
import { mark } from './mark.js';
import { given, wireDay, wireId, wireLastDay, wireMoney, wireNumber } from './wire-parts.js';

/** What a company needs that the operation does not say: from the settings and the tenant's own lists. */
export interface CompanyDefaults {
  readonly companyType: number;
  readonly ownerResourceId: number;
  readonly phone: string;
  readonly countryId: number | null;
  readonly currencyId: number | null;
}

/** Creates a company. `billToAddressToUse` 1 (its own address) avoids the opaque error 1166 that was seen without it. */
export function createCompanyRequest(
  { after }: CreateCustomerOperation,
  defaults: CompanyDefaults,
): WireRequest {
  return {
    method: 'POST',
    path: 'Companies',
    endpoint: 'Companies',
    sentence: `Creates the company "${after.name}".`,
    body: {
      companyName: after.name,
      companyType: defaults.companyType,
      ownerResourceID: defaults.ownerResourceId,
      phone: (after.phone ?? defaults.phone).slice(0, 25),
      companyNumber: mark(after.reference),
      isActive: true,
      billToAddressToUse: 1,
      ...given({
        currencyID: defaults.currencyId,
        countryID: defaults.countryId,
        taxID: after.vatNumber,
        webAddress: after.domain,
        address1: after.address,
        city: after.city,
        postalCode: after.postalCode,
      }),
    },
  };
}

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
    sentence: `Creates the contract "${after.name}" from ${after.start}.`,
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

/** Creates a service of the catalogue. */
export function createServiceRequest(
  { after }: CreateServiceOperation,
  defaults: { readonly periodType: number; readonly billingCodeId: number },
): WireRequest {
  return {
    method: 'POST',
    path: 'Services',
    endpoint: 'Services',
    sentence: `Creates the service "${after.name}".`,
    body: {
      name: after.name,
      periodType: defaults.periodType,
      billingCodeID: defaults.billingCodeId,
      externalID: mark(after.reference),
      isActive: true,
      ...wireMoney('unitPrice', after.unitPrice),
      ...wireMoney('unitCost', after.unitCost),
      ...given({ sku: after.sku, description: after.description?.slice(0, 400) }),
    },
  };
}

/** Bills an amount once, on a contract. */
export function createChargeRequest(
  operation: CreateChargeOperation,
  defaults: { readonly chargeType: number; readonly billingCodeId: number },
): WireRequest {
  const { after, agreementId } = operation;
  return {
    method: 'POST',
    path: `Contracts/${wireId(agreementId)}/Charges`,
    endpoint: 'ContractCharges',
    sentence: `Bills ${after.units} × ${after.unitPrice.amount} ${after.unitPrice.currency} once, on ${after.day}: "${after.name}".`,
    body: {
      contractID: wireId(agreementId),
      name: after.name.slice(0, 100),
      datePurchased: wireDay(after.day),
      chargeType: defaults.chargeType,
      billingCodeID: defaults.billingCodeId,
      unitQuantity: wireNumber(after.units),
      ...wireMoney('unitPrice', after.unitPrice),
      ...wireMoney('unitCost', after.unitCost),
      isBillableToCompany: true,
      internalPurchaseOrderNumber: mark(after.reference),
      ...(after.agreementLineId === null ? {} : { contractServiceID: wireId(after.agreementLineId) }),
    },
  };
}

/** Moves a contract's end later. By PATCH with the id in the body: PUT would empty every other field. */
export function extendContractRequest(operation: ExtendAgreementOperation): WireRequest {
  return {
    method: 'PATCH',
    path: 'Contracts',
    endpoint: 'Contracts',
    sentence: `Moves the end of the contract from ${operation.before.endExclusive} to ${operation.after.endExclusive} (first day outside).`,
    body: { id: wireId(operation.agreementId), endDate: wireLastDay(operation.after.endExclusive) },
  };
}
