import { addUp, type ExpectedLine } from './expected-line.js';
import { HeldLine, lineKey } from './held-line.js';
import type { ContractRecord, TargetState } from './target-state.js';

/** A contract service that should be, found by the numbers that both sides write down. */
export interface Placed {
  readonly line: ExpectedLine;
  readonly contract: ContractRecord;
  /** What one unit is sold at. */
  readonly price: number;
  /** The customer is billed in the currency of the catalogue: only then a service has a price to begin with. */
  readonly atHome: boolean;
}

/** Every expected line on its contract service. What cannot be found is wrong. */
export function placeLines(
  lines: readonly ExpectedLine[],
  target: TargetState,
): { readonly placed: ReadonlyMap<string, Placed>; readonly wrong: readonly string[] } {
  const companies = new Map(target.Companies.map((company) => [company.companyNumber, company]));
  const home = new Set(target.Currencies.filter((one) => one.exchangeRate === 1).map((one) => one.id));
  const services = new Map(target.Services.map((service) => [service.sku, service]));
  const contracts = new Map(target.Contracts.map((one) => [`${one.companyID} ${one.contractNumber}`, one]));
  const wrong: string[] = [];
  const found = new Map<string, [Placed, ...Placed[]]>();
  for (const line of lines) {
    const company = companies.get(String(line.accountId));
    const numbers = line.contractNumbers.map((number) => contracts.get(`${company?.id} ${number}`));
    const contract = numbers[0] ?? numbers[1];
    const service = services.get(line.sku);
    if (!company || !contract || !service) {
      wrong.push(`Account ${line.accountId} has no contract or no service for ${line.sku}.`);
      continue;
    }
    const key = lineKey(contract.id, service.id);
    const atHome = home.has(company.currencyID);
    const one = { line, contract, price: service.unitPrice, atHome };
    found.set(key, [...(found.get(key) ?? []), one] as [Placed, ...Placed[]]);
  }
  const placed = new Map(
    [...found].map(([key, all]) => {
      const [first, ...rest] = all;
      return [key, { ...first, line: addUp([first.line, ...rest.map((one) => one.line)]) }] as const;
    }),
  );
  return { placed, wrong };
}

/** A contract service that does not exist yet. */
export const absent = (contract: ContractRecord): HeldLine => new HeldLine(null, contract, [], []);
