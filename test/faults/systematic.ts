import { WRITE_FAULTS } from './faults.js';
import { KINDS, plannedChain, type Kind } from './planned.js';
import { CAN_BE_STALE, type FaultScenario, type KillPoint } from './scenario.js';

/** Journal entries of an operation that nothing happens to: its intent, its outcome, its proof. */
const ENTRIES = 3;
const CUSTOMER = 601;

const alone = (kind: Kind, name: string, tag: string): FaultScenario => ({
  name: `${kind} × ${name}`,
  // Beside it a customer to whom nothing happens: what goes wrong with one is no affair of another.
  chains: [plannedChain(kind, CUSTOMER, 0, tag), plannedChain('change-units', 604, 1, `${tag}-beside`)],
  troubles: [],
  looks: [],
  kills: [],
});

/** Every kind × every fault of a write, and every kind that can be stale × stale. */
export function writeFaultMatrix(): FaultScenario[] {
  return KINDS.flatMap((kind, row) => [
    ...WRITE_FAULTS.map((fault): FaultScenario => {
      const scenario = alone(kind, fault.name, `m${row}`);
      const operation = scenario.chains[0]!.operations.length - 1;
      return { ...scenario, troubles: [{ what: 'write', fault: fault.name, chain: 0, operation }] };
    }),
    ...(CAN_BE_STALE.includes(kind)
      ? [
          {
            ...alone(kind, 'stale target', `m${row}`),
            troubles: [{ what: 'stale', chain: 0 } as const],
          },
        ]
      : []),
  ]);
}

/** Every kind × killed before and after each journal entry and each write. */
export function killMatrix(): FaultScenario[] {
  return KINDS.flatMap((kind, row) =>
    killPoints(plannedChain(kind, CUSTOMER, 0, 'count').operations.length).map((point): FaultScenario => {
      const where = point.at === 'write' ? `write ${point.operation + 1}` : `journal entry ${point.number}`;
      const scenario = alone(kind, `killed ${point.side} ${where}`, `k${row}`);
      return { ...scenario, chains: scenario.chains.slice(0, 1), kills: [point] };
    }),
  );
}

function killPoints(operations: number): KillPoint[] {
  const points: KillPoint[] = [];
  for (const side of ['before', 'after'] as const) {
    for (let number = 1; number <= ENTRIES * operations; number += 1)
      points.push({ at: 'commit', of: 'journal', number, side });
    for (let operation = 0; operation < operations; operation += 1)
      points.push({ at: 'write', chain: 0, operation, side });
  }
  return points;
}

/** Of a list, every nth beginning with the ones in turn, so that each kind and each column is met. */
export function diagonal(scenarios: readonly FaultScenario[], share: number): FaultScenario[] {
  const byKind = [...Map.groupBy(scenarios, (scenario) => scenario.chains[0]!.kind).values()];
  return byKind.flatMap((row, index) => row.filter((_, column) => (column + index) % share === 0));
}
