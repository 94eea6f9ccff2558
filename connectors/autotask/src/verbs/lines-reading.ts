import type { Agreement, AgreementLine, Period } from '@tallylink/billing-model';
import type { TargetPage } from '@tallylink/connector-sdk';
import type { AutotaskApi } from '../api/autotask-api.js';
import { all, allIn, pages } from '../api/paging.js';
import { CONTRACT_SERVICE_FIELDS, toAgreementLine, type ReadLine } from '../normalize/agreement-line.js';
import type { ContractServiceRecord, UnitsRecord } from '../wire.js';
import type { StateSoFar } from './state-so-far.js';
import { postedAfter, unitsIn, withNeighbours } from './units-query.js';

/** Contract services whose units are read together: few enough to hold, many enough to fill their last page. */
const PAGES_TOGETHER = 10;

/** Reads all lines: contract services by pages, and the units rows of each range of them in one go. */
export class LinesReading {
  private postedLater = new Map<number, UnitsRecord[]>();

  constructor(
    private readonly api: AutotaskApi,
    private readonly window: Period,
    private readonly state: StateSoFar,
  ) {}

  async *pages(): AsyncGenerator<TargetPage> {
    this.postedLater = groupByLine(await all<UnitsRecord>(this.api, postedAfter(this.window, 'read')));
    const query = {
      entity: 'ContractServices',
      fields: CONTRACT_SERVICE_FIELDS,
      filter: [],
      purpose: 'read',
    } as const;
    let together: ContractServiceRecord[] = [];
    let count = 0;
    for await (const page of pages<ContractServiceRecord>(this.api, query)) {
      together.push(...page);
      count += 1;
      if (count % PAGES_TOGETHER !== 0) continue;
      yield { kind: 'lines', records: await this.linesOf(together) };
      together = [];
    }
    if (together.length > 0) yield { kind: 'lines', records: await this.linesOf(together) };
  }

  private async linesOf(contractServices: readonly ContractServiceRecord[]): Promise<AgreementLine[]> {
    const rows = groupByLine(await this.rowsOf(contractServices));
    const read = contractServices.flatMap((each) => {
      const line = this.lineOf(each, [
        ...(rows.get(each.id) ?? []),
        ...(this.postedLater.get(each.id) ?? []),
      ]);
      return line ? [{ contractService: each, ...line }] : [];
    });
    const unsettled = read.filter((each) => !each.settled);
    const settled = await this.withNeighbours(unsettled);
    return read.map((each) => settled.get(each.contractService.id) ?? each.line);
  }

  private rowsOf(contractServices: readonly ContractServiceRecord[]): Promise<UnitsRecord[]> {
    const first = contractServices[0]!.id;
    const last = contractServices[contractServices.length - 1]!.id;
    return all<UnitsRecord>(
      this.api,
      unitsIn(this.window, 'read', [
        { op: 'gte', field: 'contractServiceID', value: first },
        { op: 'lte', field: 'contractServiceID', value: last },
      ]),
    );
  }

  private lineOf(contractService: ContractServiceRecord, rows: readonly UnitsRecord[]): ReadLine | null {
    const agreement = this.state.agreements.get(String(contractService.contractID));
    if (!agreement) {
      this.state.unknownContracts += 1;
      return null;
    }
    this.state.sawPrice ||= contractService.unitPrice != null || rows.some((row) => row.price != null);
    this.state.sawCost ||= contractService.unitCost != null || rows.some((row) => row.cost != null);
    return toAgreementLine({
      contractService,
      rows,
      agreement,
      ...this.namesOf(contractService, agreement),
      window: this.window,
    });
  }

  private namesOf(
    contractService: ContractServiceRecord,
    agreement: Agreement,
  ): { serviceName: string; currency: string | null } {
    const serviceId = String(contractService.serviceID);
    return {
      serviceName: this.state.serviceNames.get(serviceId) ?? `Service ${serviceId}`,
      currency: this.state.currencyByCompany.get(agreement.customerId) ?? null,
    };
  }

  /** Only lines that were changed inside a period, and whose value nothing else states, need the periods beside it. */
  private async withNeighbours(
    unsettled: readonly { contractService: ContractServiceRecord; line: AgreementLine }[],
  ): Promise<Map<number, AgreementLine>> {
    const agreements = unsettled.flatMap(({ line }) => this.state.agreements.get(line.agreementId) ?? []);
    const ids = unsettled.map(({ contractService }) => contractService.id);
    const query = unitsIn(withNeighbours(this.window, agreements), 'read');
    const rows = groupByLine(await allIn<UnitsRecord>(this.api, query, 'contractServiceID', ids));
    const lines = new Map<number, AgreementLine>();
    for (const { contractService } of unsettled) {
      const read = this.lineOf(contractService, rows.get(contractService.id) ?? []);
      if (read) lines.set(contractService.id, read.line);
    }
    return lines;
  }
}

/** Rows by contract service. */
export function groupByLine(rows: readonly UnitsRecord[]): Map<number, UnitsRecord[]> {
  const groups = new Map<number, UnitsRecord[]>();
  for (const row of rows) {
    const group = groups.get(row.contractServiceID);
    if (group) group.push(row);
    else groups.set(row.contractServiceID, [row]);
  }
  return groups;
}
