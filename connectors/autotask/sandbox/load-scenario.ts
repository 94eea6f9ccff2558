import { earlier } from '@tallylink/billing-model';
import type {
  Scenario,
  ScenarioAgreement,
  ScenarioTargetCustomer,
  ScenarioTargetService,
} from '@tallylink/connector-testing';
import { collectionOf, emptyState, recordOf, type AutotaskState } from './autotask-state.js';
import { periodTypeOfMonths, RECURRING_CONTRACT } from './entities/picklists.js';
import { createLine } from './periods/create-line.js';
import { addStep } from './periods/service-line.js';
import { postLine } from './posting/approve-and-post.js';
import { loadReferenceData, OWNER_ID, RECURRING_CODE_ID } from './reference-data.js';
import { fourDecimals, wireDay, wireInstant, wireNumber } from './wire-values.js';

const FIXED_PRICE_CONTRACT = 3;
const companyTypes = { customer: 1, prospect: 3, vendor: 7 } as const;

/** Builds the tenant from the scenario's side of the PSA. */
export function loadScenario(scenario: Scenario): AutotaskState {
  const state = emptyState();
  const now = wireInstant(Date.parse(scenario.now));
  const currencies = loadReferenceData(state, scenario, now);
  for (const customer of scenario.target.customers)
    addCompany(state, customer, currencies.get(customer.currency) ?? 1, now);
  for (const service of scenario.target.services) addService(state, service, now);
  for (const agreement of scenario.target.agreements) addContract(state, agreement, now);
  for (const agreement of scenario.target.agreements) addLines(state, agreement, scenario);
  return state;
}

function addCompany(
  state: AutotaskState,
  customer: ScenarioTargetCustomer,
  currencyID: number,
  now: string,
): void {
  collectionOf(state, 'Companies').insert({
    id: customer.id,
    companyName: customer.name,
    companyNumber: customer.reference ?? null,
    companyType: companyTypes[customer.type],
    companyCategoryID: 1,
    isActive: customer.active,
    taxID: customer.vatNumber ?? null,
    webAddress: customer.domain ?? null,
    phone: '+30 210 0000000',
    ownerResourceID: OWNER_ID,
    currencyID,
    countryID: 84,
    billToAddressToUse: 1,
    invoiceMethod: 0,
    isTaxExempt: false,
    createDate: now,
    lastActivityDate: now,
    lastTrackedModifiedDateTime: now,
    userDefinedFields: [{ name: 'Marketplace Account', value: customer.reference ?? null }],
  });
}

function addService(state: AutotaskState, service: ScenarioTargetService, now: string): void {
  collectionOf(state, 'Services').insert({
    id: service.id,
    name: service.name,
    sku: service.sku ?? null,
    externalID: service.reference ?? null,
    periodType: periodTypeOfMonths(service.periodMonths),
    unitPrice: wireNumber(fourDecimals(service.unitPrice)),
    unitCost: wireNumber(fourDecimals(service.unitCost)),
    billingCodeID: RECURRING_CODE_ID,
    isActive: service.active,
    createDate: now,
    lastModifiedDate: now,
  });
}

function addContract(state: AutotaskState, agreement: ScenarioAgreement, now: string): void {
  collectionOf(state, 'Contracts').insert({
    id: agreement.id,
    companyID: agreement.customerId,
    contractName: agreement.name,
    contractNumber: agreement.reference ?? null,
    contractType: agreement.recurring ? RECURRING_CONTRACT : FIXED_PRICE_CONTRACT,
    contractPeriodType: agreement.recurring ? periodTypeOfMonths(agreement.periodMonths) : null,
    status: agreement.active ? 1 : 0,
    startDate: wireDay(agreement.start),
    endDate: wireDay(agreement.end),
    timeReportingRequiresStartAndStopTimes: 0,
    isDefaultContract: false,
    isCompliant: true,
    setupFee: 0,
    lastModifiedDateTime: now,
  });
}

function addLines(state: AutotaskState, agreement: ScenarioAgreement, scenario: Scenario): void {
  const contract = recordOf(state, 'Contracts', agreement.id);
  for (const wanted of agreement.lines) {
    const service = recordOf(state, 'Services', wanted.serviceId);
    if (!contract || !service)
      throw new Error(`Line ${wanted.id} of agreement ${agreement.id} names no service of the scenario.`);
    const line = createLine(
      { state },
      { id: wanted.id, contract, service, price: wanted.unitPrice, cost: wanted.unitCost },
    );
    addStep(line, { day: wanted.from, unitChange: wanted.units, adjustmentId: null });
    for (const change of wanted.changes) {
      const unitPrice = change.unitPrice === undefined ? null : fourDecimals(change.unitPrice);
      const unitCost = change.unitCost === undefined ? null : fourDecimals(change.unitCost);
      const effectiveDate = wireDay(change.day);
      const adjustmentId = collectionOf(state, 'ContractServiceAdjustments').insert({
        contractServiceID: line.id,
        contractID: line.contractID,
        serviceID: line.serviceID,
        effectiveDate,
        unitChange: change.unitChange,
        adjustedUnitPrice: unitPrice === null ? null : wireNumber(unitPrice),
        adjustedUnitCost: unitCost === null ? null : wireNumber(unitCost),
      });
      const prices = {
        ...(unitPrice === null ? {} : { unitPrice }),
        ...(unitCost === null ? {} : { unitCost }),
      };
      addStep(line, { day: change.day, unitChange: change.unitChange, adjustmentId, ...prices });
    }
    if (wanted.postedThrough)
      postLine(state, line, wanted.postedThrough, postedOn(wanted.postedThrough, scenario.now));
  }
}

/** Posting happens at the end of what is posted, never later than the scenario's present. */
function postedOn(through: string, now: string): string {
  return earlier(`${through}T18:00:00.000`, wireInstant(Date.parse(now)));
}
