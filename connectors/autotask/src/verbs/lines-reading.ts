import { addMonths, type Agreement, type AgreementLine, type Period } from '@tallylink/billing-model';
import type { TargetPage } from '@tallylink/connector-sdk';
import type { AutotaskApi } from '../api/autotask-api.js';
import { all, allIn, PAGE_ROWS, pages } from '../api/paging.js';
import { CONTRACT_SERVICE_FIELDS, toAgreementLine, type ReadLine } from '../normalize/agreement-line.js';
import type { ContractServiceRecord, UnitsRecord } from '../wire.js';
import type { StateSoFar } from './state-so-far.js';
import { postedAfter, unitsIn, withNeighbours } from './units-query.js';

/** Contract services whose units are read together: few enough to hold, many enough to fill their last page. */
const PAGES_TOGETHER = 10;
/** With so few pages of lines, the days around the month cost two requests more. */
const CHEAP_PAGES = 1;
/** Rows of a monthly line in the days around a month: its own period and both beside it. */
const ROWS_AROUND = 3;
const MOST_MONTHS_AHEAD = 3;

/** Reads all lines: contract services by pages, and the units rows of each range of them in one go. */
export class LinesReading {
  private postedLater = new Map<number, UnitsRecord[]>();

  /** `month` is what was asked for; how far a line was really read is its `window`. */
  constructor(
    private readonly api: AutotaskApi,
    private readonly month: Period,
    private readonly state: StateSoFar,
  ) {}

  async *pages(): AsyncGenerator<TargetPage> {
    const around = withNeighbours(this.month, []);
    const always = this.api.context.settings.daysAround === 'always';
    this.postedLater = groupByLine(await all<UnitsRecord>(this.api, postedAfter(this.month, 'read')));
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
      yield { kind: 'lines', records: await this.linesOf(together, always ? around : this.month) };
      together = [];
    }
    if (together.length === 0) return;
    const last = count <= CHEAP_PAGES ? farAhead(around, together.length) : always ? around : this.month;
    yield { kind: 'lines', records: await this.linesOf(together, last) };
  }

  private async linesOf(
    contractServices: readonly ContractServiceRecord[],
    window: Period,
  ): Promise<AgreementLine[]> {
    const rows = groupByLine(await this.rowsOf(contractServices, window));
    const read = contractServices.flatMap((contractService) => {
      const line = this.lineOf(contractService, rows, window);
      return line ? [{ contractService, ...line }] : [];
    });
    const settled = await this.besideTheirs(
      read.filter((each) => !each.settled),
      window,
    );
    return read.map((each) => settled.get(each.contractService.id) ?? each.line);
  }

  private rowsOf(contractServices: readonly ContractServiceRecord[], window: Period): Promise<UnitsRecord[]> {
    const first = contractServices[0]!.id;
    const last = contractServices[contractServices.length - 1]!.id;
    const range = [
      { op: 'gte', field: 'contractServiceID', value: first },
      { op: 'lte', field: 'contractServiceID', value: last },
    ] as const;
    return all<UnitsRecord>(this.api, unitsIn(window, 'read', range));
  }

  private lineOf(
    contractService: ContractServiceRecord,
    byLine: ReadonlyMap<number, readonly UnitsRecord[]>,
    window: Period,
  ): ReadLine | null {
    const agreement = this.state.agreements.get(String(contractService.contractID));
    if (!agreement) {
      this.state.unknownContracts += 1;
      return null;
    }
    const rows = byLine.get(contractService.id) ?? [];
    this.state.sawPrice ||= contractService.unitPrice != null || rows.some((row) => row.price != null);
    this.state.sawCost ||= contractService.unitCost != null || rows.some((row) => row.cost != null);
    const postedLater = this.postedLater.get(contractService.id) ?? [];
    return toAgreementLine({
      contractService,
      rows,
      postedLater,
      agreement,
      ...this.namesOf(contractService, agreement),
      window,
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
  private async besideTheirs(
    unsettled: readonly { contractService: ContractServiceRecord; line: AgreementLine }[],
    window: Period,
  ): Promise<Map<number, AgreementLine>> {
    const agreements = unsettled.flatMap(({ line }) => this.state.agreements.get(line.agreementId) ?? []);
    const ids = unsettled.map(({ contractService }) => contractService.id);
    const query = unitsIn(withNeighbours(window, agreements), 'read');
    const rows = groupByLine(await allIn<UnitsRecord>(this.api, query, 'contractServiceID', ids));
    const lines = new Map<number, AgreementLine>();
    for (const { contractService } of unsettled) {
      const read = this.lineOf(contractService, rows, window);
      if (read) lines.set(contractService.id, read.line);
    }
    return lines;
  }
}

/** As many later months as the same page of rows still holds: they show changes that somebody has planned. */
function farAhead(around: Period, lines: number): Period {
  const months = Math.min(MOST_MONTHS_AHEAD, Math.floor(PAGE_ROWS / lines) - ROWS_AROUND);
  return months <= 0 ? around : { ...around, endExclusive: addMonths(around.endExclusive, months) };
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
