import { READ_FAULTS, WRITE_FAULTS } from './faults.js';
import { KINDS, plannedChain, type Kind, type PlannedChain } from './planned.js';
import { type Random, seededRandom } from './seeded-random.js';
import type { CommitPoint } from './support/database-proxy.js';
import { CUSTOMERS } from './target-world.js';

/** Something that happens to one chain. `operation`: to which of its operations, by place. */
export type Trouble =
  | { readonly what: 'write'; readonly fault: string; readonly chain: number; readonly operation: number }
  /** Somebody changes by hand what the chain is about, after the approval. */
  | { readonly what: 'stale'; readonly chain: number };

/** Where the host is killed: around a commit of its own, or around a write that the vendor takes. */
export type KillPoint =
  | ({ readonly at: 'commit' } & CommitPoint)
  | {
      readonly at: 'write';
      readonly chain: number;
      readonly operation: number;
      readonly side: 'before' | 'after';
    };

/** One approved plan, and everything that goes wrong while it is applied. Without that it is its own twin. */
export interface FaultScenario {
  readonly name: string;
  readonly chains: readonly PlannedChain[];
  readonly troubles: readonly Trouble[];
  readonly looks: readonly { readonly name: string; readonly after: number }[];
  /** One for each life of the host, in order. */
  readonly kills: readonly KillPoint[];
}

/** Kinds whose target can be changed by hand so that the plan's `before` is no longer true. */
export const CAN_BE_STALE: readonly Kind[] = [
  'change-units',
  'change-cost',
  'change-price',
  'two-changes',
  'add-line',
  'add-then-change',
  'extend-agreement',
  'create-customer',
  'customer-then-agreement',
  'create-agreement',
  'create-service',
];

/** The same scenario with nothing going wrong. */
export const twinOf = (scenario: FaultScenario): FaultScenario => ({
  ...scenario,
  name: `${scenario.name} (twin)`,
  troubles: [],
  looks: [],
  kills: [],
});

/** The scenario of a seed: two to seven chains, each of another line or contract, and one to four troubles among them. */
export function randomScenario(seed: number): FaultScenario {
  const random = seededRandom(seed);
  const chains = randomChains(random, seed);
  const names = chains.map(({ kind }) => kind).join(', ');
  const troubled = random.shuffled(chains.map((_, index) => index)).slice(0, random.whole(0, 3));
  const troubles = troubled.map((chain) => randomTrouble(random, chain, chains[chain]!));
  const looks =
    random.whole(1, 4) === 1 ? [{ name: pick(random, READ_FAULTS).name, after: random.whole(0, 12) }] : [];
  const kills = [1, 2].slice(0, pick(random, [0, 0, 0, 1, 2])).map(() => randomKill(random, chains));
  return { name: `seed ${seed}: ${names}`, chains, troubles, looks, kills };
}

const pick = <T>(random: Random, from: readonly T[]): T => from[random.whole(0, from.length - 1)]!;

function randomChains(random: Random, seed: number): PlannedChain[] {
  const used = new Set<string>();
  const chains: PlannedChain[] = [];
  const wanted = random.whole(2, 7);
  for (let turn = 0; turn < wanted; turn += 1) {
    const kind = pick(random, KINDS);
    const chain = plannedChain(kind, pick(random, CUSTOMERS), random.whole(0, 11), `${seed}-${turn}`);
    // One plan has one chain for a line, and moves a contract's end once.
    if (used.has(placeOf(chain))) continue;
    used.add(placeOf(chain));
    chains.push(chain);
  }
  return chains;
}

/** What two chains of one plan never share. */
function placeOf({ kind, customer, operations }: PlannedChain): string {
  const [first] = operations;
  if (first?.kind === 'add-line') return `add ${customer}`;
  if (kind === 'extend-agreement') return `extend ${customer}`;
  return first!.chain;
}

function randomTrouble(random: Random, chain: number, { kind, operations }: PlannedChain): Trouble {
  if (CAN_BE_STALE.includes(kind) && random.whole(1, 6) === 1) return { what: 'stale', chain };
  return {
    what: 'write',
    fault: pick(random, WRITE_FAULTS).name,
    chain,
    operation: random.whole(0, operations.length - 1),
  };
}

function randomKill(random: Random, chains: readonly PlannedChain[]): KillPoint {
  const side = pick(random, ['before', 'after'] as const);
  if (random.whole(1, 3) > 1) {
    const of = pick(random, ['journal', 'any'] as const);
    return {
      at: 'commit',
      of,
      number: random.whole(1, of === 'journal' ? 3 * chains.length : 12 * chains.length),
      side,
    };
  }
  const chain = random.whole(0, chains.length - 1);
  return { at: 'write', chain, operation: random.whole(0, chains[chain]!.operations.length - 1), side };
}
