import { play, type Played } from './play.js';
import { violationsOf, type Violation } from './judge.js';
import { twinOf, type FaultScenario } from './scenario.js';
import type { Lane } from './support/lane.js';

/** What many scenarios came to. */
export interface Tally {
  readonly scenarios: number;
  /** Plays, their twins among them. */
  readonly plays: number;
  readonly deaths: number;
  readonly operations: number;
  readonly violations: readonly Violation[];
}

/** Plays scenarios, each with its twin, over all lanes at once; each lane takes the next one that is left. */
export async function runScenarios(
  lanes: readonly Lane[],
  scenarios: readonly FaultScenario[],
  heard: (scenario: FaultScenario, violations: readonly Violation[]) => void = () => undefined,
): Promise<Tally> {
  const waiting = [...scenarios];
  const twins = new Map<string, Played>();
  const tallies = await Promise.all(
    lanes.map(async (lane) => {
      const results: One[] = [];
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const one = await withTwin(lane, next, twins);
        heard(next, one.violations);
        results.push(one);
      }
      return results;
    }),
  );
  const all = tallies.flat();
  const sum = (of: (one: One) => number): number => all.reduce((total, one) => total + of(one), 0);
  return {
    scenarios: all.length,
    plays: sum((one) => one.plays),
    deaths: sum((one) => one.deaths),
    operations: sum((one) => one.operations),
    violations: all.flatMap((one) => one.violations),
  };
}

interface One {
  readonly plays: number;
  readonly deaths: number;
  readonly operations: number;
  readonly violations: readonly Violation[];
}

/** The same plan without trouble is played once, however many troubles it meets. */
async function withTwin(lane: Lane, scenario: FaultScenario, twins: Map<string, Played>): Promise<One> {
  const untroubled = twinOf(scenario);
  const key = JSON.stringify(scenario.chains);
  const known = twins.get(key);
  const twin = known ?? (await play(lane, untroubled));
  twins.set(key, twin);
  const played = await play(lane, scenario);
  const operations = (known ? 0 : countOf(twin)) + countOf(played);
  const violations = [
    ...(known ? [] : violationsOf(untroubled, twin, null)),
    ...violationsOf(scenario, played, twin.last.books),
  ];
  return { plays: known ? 1 : 2, deaths: played.deaths, operations, violations };
}

const countOf = (played: Played): number => played.last.run.operations.length;
