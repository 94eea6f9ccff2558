import type { Agreement, AgreementLine, LineState, Period } from '@tallylink/billing-model';
import type { RequestPurpose, TargetReadRequest } from '@tallylink/connector-sdk';
import { AutotaskApi } from '../api/autotask-api.js';
import type { AutotaskContext } from '../api/context.js';
import { picklistsOf } from '../api/metadata.js';
import { allIn } from '../api/paging.js';
import { CONTRACT_SERVICE_FIELDS, toAgreementLine } from '../normalize/agreement-line.js';
import { CONTRACT_FIELDS, toAgreement } from '../normalize/contract.js';
import { isWireId } from '../operations/wire-parts.js';
import type { ContractRecord, ContractServiceRecord, UnitsRecord } from '../wire.js';
import { currenciesByCompany } from './company-currencies.js';
import { groupByLine } from './lines-reading.js';
import { unitsIn, withNeighbours } from './units-query.js';

/** The present state of some lines, with the periods beside the one asked for. Lines that are gone are not in the answer. */
export async function readLines(
  ids: readonly string[],
  request: TargetReadRequest,
  context: AutotaskContext,
): Promise<AgreementLine[]> {
  return linesById(new AutotaskApi(context), ids, request.period, 'verify');
}

/** States that operations on a line name, by the line's id. */
export type SentStates = ReadonlyMap<string, readonly LineState[]>;

/** Lines by their contract services' ids, in lists: three or four requests for each list. */
export async function linesById(
  api: AutotaskApi,
  ids: readonly string[],
  window: Period,
  purpose: RequestPurpose,
  sent: SentStates = new Map(),
): Promise<AgreementLine[]> {
  const wireIds = ids.filter(isWireId).map((id) => +id);
  const query = { entity: 'ContractServices', fields: CONTRACT_SERVICE_FIELDS, filter: [], purpose };
  const found = await allIn<ContractServiceRecord>(api, query, 'id', wireIds);
  return linesOf(api, found, window, purpose, sent);
}

/** The lines of contract services that are known already. */
export async function linesOf(
  api: AutotaskApi,
  contractServices: readonly ContractServiceRecord[],
  window: Period,
  purpose: RequestPurpose,
  sent: SentStates = new Map(),
): Promise<AgreementLine[]> {
  const agreements = await agreementsOf(api, contractServices, purpose);
  const companyIds = [...agreements.values()].map((agreement) => agreement.customerId);
  const currencies = await currenciesByCompany(api, companyIds, purpose);
  const rows = await rowsOf(api, contractServices, { agreements, window, purpose });
  return contractServices.flatMap((contractService) => {
    const agreement = agreements.get(contractService.contractID);
    if (!agreement) return [];
    const currency = currencies.get(agreement.customerId) ?? null;
    const serviceName = `Service ${contractService.serviceID}`;
    const own = rows.get(contractService.id) ?? [];
    const wide = withNeighbours(window, []);
    const reading = { contractService, rows: own, agreement, serviceName, currency, window: wide };
    return [toAgreementLine({ ...reading, sent: sent.get(String(contractService.id)) ?? [] }).line];
  });
}

async function agreementsOf(
  api: AutotaskApi,
  contractServices: readonly ContractServiceRecord[],
  purpose: RequestPurpose,
): Promise<Map<number, Agreement>> {
  const ids = contractServices.map((each) => each.contractID);
  const picklists = await picklistsOf(api, 'Contracts');
  const contracts = await allIn<ContractRecord>(
    api,
    { entity: 'Contracts', fields: CONTRACT_FIELDS, filter: [], purpose },
    'id',
    ids,
  );
  return new Map(contracts.map((contract) => [contract.id, toAgreement(contract, picklists)]));
}

/** Rows by line; lines whose periods have one length are asked for together, so that a yearly one widens no other. */
async function rowsOf(
  api: AutotaskApi,
  contractServices: readonly ContractServiceRecord[],
  reading: { agreements: Map<number, Agreement>; window: Period; purpose: RequestPurpose },
): Promise<Map<number, UnitsRecord[]>> {
  const { agreements, window, purpose } = reading;
  const byLength = Map.groupBy(
    contractServices,
    (each) => agreements.get(each.contractID)?.billingPeriodMonths ?? null,
  );
  const rows: UnitsRecord[] = [];
  for (const group of byLength.values()) {
    const own = group.flatMap((each) => agreements.get(each.contractID) ?? []);
    const query = unitsIn(withNeighbours(window, own), purpose);
    rows.push(
      ...(await allIn<UnitsRecord>(
        api,
        query,
        'contractServiceID',
        group.map((each) => each.id),
      )),
    );
  }
  return groupByLine(rows);
}
