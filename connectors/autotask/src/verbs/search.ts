import type { Agreement, TargetCustomer, TargetService } from '@tallylink/billing-model';
import type { TargetSearchRequest } from '@tallylink/connector-sdk';
import { AutotaskApi } from '../api/autotask-api.js';
import type { AutotaskContext } from '../api/context.js';
import { currenciesOf, picklistsOf } from '../api/metadata.js';
import { COMPANY_FIELDS, toCustomer } from '../normalize/company.js';
import { CONTRACT_FIELDS, RECURRING_SERVICE, toAgreement } from '../normalize/contract.js';
import { SERVICE_FIELDS, toService } from '../normalize/service.js';
import type { CompanyRecord, Condition, ContractRecord, ServiceRecord, WireBody } from '../wire.js';
import { currencyOf } from './tenant-lists.js';

/** One request of at most `limit` rows: names that contain the text, or our id or SKU that equals it. */
export async function search(
  request: TargetSearchRequest,
  context: AutotaskContext,
): Promise<readonly (TargetCustomer | Agreement | TargetService)[]> {
  const api = new AutotaskApi(context);
  switch (request.kind) {
    case 'customer':
      return customers(api, request);
    case 'agreement':
      return agreements(api, request);
    case 'service':
      return services(api, request);
  }
}

async function customers(api: AutotaskApi, request: TargetSearchRequest): Promise<TargetCustomer[]> {
  const [picklists, currencies] = [await picklistsOf(api, 'Companies'), await currenciesOf(api)];
  const filter = [
    ...matching(request.text, 'companyName', 'companyNumber'),
    { op: 'eq', field: 'isActive', value: true } as const,
  ];
  const rows = await firstRows<CompanyRecord>(api, 'Companies', COMPANY_FIELDS, filter, request.limit);
  const { customerTypeLabel } = api.context.settings;
  return rows.map((company) =>
    toCustomer(company, { picklists, customerTypeLabel, currencyOf: (id) => currencyOf(currencies, id) }),
  );
}

async function agreements(api: AutotaskApi, request: TargetSearchRequest): Promise<Agreement[]> {
  const picklists = await picklistsOf(api, 'Contracts');
  const filter: Condition[] = [
    ...matching(request.text, 'contractName', 'contractNumber'),
    { op: 'eq', field: 'contractType', value: RECURRING_SERVICE },
  ];
  if (request.customerId !== undefined)
    filter.push({ op: 'eq', field: 'companyID', value: +request.customerId });
  const rows = await firstRows<ContractRecord>(api, 'Contracts', CONTRACT_FIELDS, filter, request.limit);
  return rows.map((contract) => toAgreement(contract, picklists));
}

async function services(api: AutotaskApi, request: TargetSearchRequest): Promise<TargetService[]> {
  const [picklists, currencies] = [await picklistsOf(api, 'Services'), await currenciesOf(api)];
  const filter = [
    ...matching(request.text, 'name', 'sku'),
    { op: 'eq', field: 'isActive', value: true } as const,
  ];
  const rows = await firstRows<ServiceRecord>(api, 'Services', SERVICE_FIELDS, filter, request.limit);
  return rows.map((service) => toService(service, picklists, currencies.own));
}

function matching(text: string, name: string, exact: string): Condition[] {
  const value = text.trim();
  if (value === '') return [{ op: 'exist', field: 'id' }];
  return [
    {
      op: 'or',
      items: [
        { op: 'contains', field: name, value },
        { op: 'eq', field: exact, value },
      ],
    },
  ];
}

async function firstRows<T>(
  api: AutotaskApi,
  entity: string,
  fields: readonly string[],
  filter: readonly Condition[],
  limit: number,
): Promise<readonly T[]> {
  const maxRecords = Math.max(1, Math.min(500, limit));
  const body = { maxRecords, includeFields: fields, filter } as unknown as WireBody;
  return (await api.query<{ items: readonly T[] }>(entity, body, 'read')).items;
}
