import type { TargetPage, TargetReadRequest } from '@tallylink/connector-sdk';
import { AutotaskApi } from '../api/autotask-api.js';
import type { AutotaskContext } from '../api/context.js';
import { pages } from '../api/paging.js';
import { COMPANY_FIELDS, toCustomer } from '../normalize/company.js';
import { CONTRACT_FIELDS, toAgreement } from '../normalize/contract.js';
import { SERVICE_FIELDS, toService } from '../normalize/service.js';
import type { CompanyRecord, ContractRecord, ServiceRecord } from '../wire.js';
import { rememberCurrencies } from './company-currencies.js';
import { LinesReading } from './lines-reading.js';
import { nothingYet, type StateSoFar } from './state-so-far.js';
import { restrictedEntities } from './restricted.js';
import { currencyOf, tenantLists, type TenantLists } from './tenant-lists.js';

/** Reads the target for a month, in pages: companies, contracts, services, then lines with their units. */
export async function* readState(
  request: TargetReadRequest,
  context: AutotaskContext,
): AsyncGenerator<TargetPage> {
  const api = new AutotaskApi(context);
  const lists = await tenantLists(api);
  const restricted = await restrictedEntities(api);
  const state = nothingYet();
  yield* readCustomers(api, lists, state);
  await rememberCurrencies(api, state.currencyByCompany);
  yield* readAgreements(api, lists, state);
  yield* readServices(api, lists, state);
  yield* new LinesReading(api, request.period, state).pages();
  yield summaryOf(state, restricted);
}

async function* readCustomers(
  api: AutotaskApi,
  lists: TenantLists,
  state: StateSoFar,
): AsyncGenerator<TargetPage> {
  const reading = {
    picklists: lists.companies,
    customerTypeLabel: api.context.settings.customerTypeLabel,
    currencyOf: (id: number | null) => currencyOf(lists.currencies, id),
  };
  const query = { entity: 'Companies', fields: COMPANY_FIELDS, filter: [], purpose: 'read' } as const;
  for await (const page of pages<CompanyRecord>(api, query)) {
    const records = page.map((company) => toCustomer(company, reading));
    for (const customer of records) state.currencyByCompany.set(customer.id, customer.currency);
    yield { kind: 'customers', records };
  }
}

async function* readAgreements(
  api: AutotaskApi,
  lists: TenantLists,
  state: StateSoFar,
): AsyncGenerator<TargetPage> {
  const query = { entity: 'Contracts', fields: CONTRACT_FIELDS, filter: [], purpose: 'read' } as const;
  for await (const page of pages<ContractRecord>(api, query)) {
    const records = page.map((contract) => toAgreement(contract, lists.contracts));
    for (const agreement of records) state.agreements.set(agreement.id, agreement);
    yield { kind: 'agreements', records };
  }
}

async function* readServices(
  api: AutotaskApi,
  lists: TenantLists,
  state: StateSoFar,
): AsyncGenerator<TargetPage> {
  const query = { entity: 'Services', fields: SERVICE_FIELDS, filter: [], purpose: 'read' } as const;
  for await (const page of pages<ServiceRecord>(api, query)) {
    const records = page.map((service) => toService(service, lists.services, lists.currencies.own));
    for (const [i, service] of records.entries()) {
      state.serviceNames.set(service.id, service.name);
      state.sawPrice ||= page[i]?.unitPrice != null;
      state.sawCost ||= page[i]?.unitCost != null;
    }
    yield { kind: 'services', records };
  }
}

function summaryOf(state: StateSoFar, restricted: readonly string[]): TargetPage {
  const costsVisible = state.sawCost || !state.sawPrice;
  const notes: string[] = [];
  if (restricted.length > 0) {
    notes.push(
      `The API user sees only part of: ${restricted.join(', ')}. What it does not see cannot be compared. Give its security level access to all.`,
    );
  }
  if (state.unknownContracts > 0) {
    notes.push(`${state.unknownContracts} services stand on contracts that the API user does not see.`);
  }
  if (!costsVisible)
    notes.push("The API user's security level hides costs. Costs are neither compared nor written.");
  return {
    kind: 'summary',
    costsVisible,
    complete: restricted.length === 0 && state.unknownContracts === 0,
    notes,
  };
}
