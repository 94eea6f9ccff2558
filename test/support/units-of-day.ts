/** What the check needs of a line, by the API's names. */
export interface MonthLine {
  readonly id: string;
  readonly state: string;
  readonly customer: { readonly name: string };
  readonly service: { readonly name: string };
  readonly units: {
    readonly steps: readonly { readonly day: string; readonly units: string; readonly basis: string }[];
  };
  readonly links: {
    readonly agreementLineId: string | null;
    readonly contract: { readonly targetId: string | null };
    readonly service: { readonly targetId: string | null };
  };
  readonly findings: readonly { readonly severity: string; readonly code: string }[];
}

export interface PlanView {
  readonly operations: readonly { readonly ticked: boolean; readonly lineIds: readonly string[] }[];
  readonly notWritten: readonly { readonly lineIds: readonly string[] }[];
}

interface UnitsRow {
  readonly contractID: number;
  readonly serviceID: number;
  readonly contractServiceID: number;
  readonly startDate: string;
  readonly endDate: string;
  readonly units: number;
}

/** The Autotask sandbox's state, by the vendor's names. */
export interface AutotaskState {
  readonly ContractServiceUnits: readonly UnitsRow[];
}

interface Comparison {
  readonly month: string;
  readonly lines: readonly MonthLine[];
  readonly plan: PlanView;
  readonly before: AutotaskState;
  readonly after: AutotaskState;
}

const days = (month: string): string[] => {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const count = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return Array.from({ length: count }, (_, i) => `${month}-${String(i + 1).padStart(2, '0')}`);
};

/** Of all rows that hold a day, the one with the latest start counts. */
function unitsOn(rows: readonly UnitsRow[], day: string): number {
  const holding = rows.filter((row) => row.startDate.slice(0, 10) <= day && day <= row.endDate.slice(0, 10));
  holding.sort((a, b) => a.startDate.localeCompare(b.startDate));
  return holding.at(-1)?.units ?? 0;
}

/** Every day of the month is looked up on its own: slow and plain, so that it is not the engine's way of doing it. */
const sourceUnitsOn = (line: MonthLine, day: string): number =>
  Number(line.units.steps.filter((step) => step.day <= day).at(-1)?.units ?? 0);

const keyOf = (contract: number | string, service: number | string): string => `${contract}/${service}`;

function rowsByService(state: AutotaskState): Map<string, UnitsRow[]> {
  const found = new Map<string, UnitsRow[]>();
  for (const row of state.ContractServiceUnits) {
    const key = keyOf(row.contractID, row.serviceID);
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  return found;
}

/** Compares both vendors day by day for every line that the plan was to close, and finds rows that moved without reason. */
export function compareUnits({ month, lines, plan, before, after }: Comparison) {
  const named = new Set([
    ...plan.notWritten.flatMap((left) => left.lineIds),
    ...plan.operations.filter((o) => !o.ticked).flatMap((o) => o.lineIds),
  ]);
  const groups = new Map<string, MonthLine[]>();
  for (const line of lines) {
    const { contract, service } = line.links;
    if (line.state === 'excluded' || !contract.targetId || !service.targetId) continue;
    const key = keyOf(contract.targetId, service.targetId);
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  const now = rowsByService(after);
  const differences: string[] = [];
  let comparedLines = 0;
  for (const [key, group] of groups) {
    const open = group.some(
      (line) => named.has(line.id) || line.findings.some((finding) => finding.severity === 'blocking'),
    );
    if (open) continue;
    comparedLines += group.length;
    for (const day of days(month)) {
      const wanted = group.reduce((sum, line) => sum + sourceUnitsOn(line, day), 0);
      const found = unitsOn(now.get(key) ?? [], day);
      if (wanted !== found)
        differences.push(
          `${group[0]!.customer.name}, ${group[0]!.service.name}: ${day} wants ${wanted}, Autotask has ${found}`,
        );
    }
  }
  const touched = new Set(plan.operations.flatMap((operation) => operation.lineIds));
  const allowed = new Set(
    [...groups].filter(([, group]) => group.some((line) => touched.has(line.id))).map(([key]) => key),
  );
  const same = (a: readonly UnitsRow[] | undefined, b: readonly UnitsRow[]): boolean =>
    JSON.stringify(a ?? []) === JSON.stringify(b);
  const was = rowsByService(before);
  const touchedOthers = [...now]
    .filter(([key, rows]) => !allowed.has(key) && !same(was.get(key), rows))
    .map(([key]) => key);
  return { differences, touchedOthers, comparedLines };
}
