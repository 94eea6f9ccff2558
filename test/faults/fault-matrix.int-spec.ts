import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { WRITE_FAULTS } from './faults.js';
import { KINDS } from './planned.js';
import { runScenarios, type Tally } from './run-scenarios.js';
import { randomScenario, type FaultScenario } from './scenario.js';
import { openGround, type Ground } from './support/ground.js';
import { diagonal, killMatrix, writeFaultMatrix } from './systematic.js';

jest.setTimeout(600_000);

const SEEDS = 20;

let ground: Ground;
beforeAll(async () => {
  ground = await openGround(2);
}, 240_000);
afterAll(() => ground?.close(), 30_000);

/** What went wrong, as one text for each violation. */
async function played(scenarios: readonly FaultScenario[]): Promise<{ tally: Tally; wrong: string[] }> {
  const tally = await runScenarios(ground.lanes, scenarios);
  return {
    tally,
    wrong: tally.violations.map(({ scenario, kind, what }) => `${scenario}: ${kind}: ${what}`),
  };
}

describe('whatever happens to a write', () => {
  const scenarios = diagonal(writeFaultMatrix(), 4);

  it('is tried with every kind of operation and every fault (all of their pairs: npm run test:faults -- --matrix)', () => {
    expect(new Set(scenarios.map(({ chains }) => chains[0]!.kind))).toEqual(new Set(KINDS));
    const names = scenarios
      .flatMap(({ troubles }) => troubles)
      .map((one) => (one.what === 'write' ? one.fault : 'stale'));
    expect([...new Set(names)].sort()).toEqual(['stale', ...WRITE_FAULTS.map(({ name }) => name)].sort());
  });

  it('the target has what the host says, once, and nothing else', async () => {
    const { tally, wrong } = await played(scenarios);
    expect(wrong).toEqual([]);
    expect(tally.scenarios).toBe(scenarios.length);
  });
});

describe('wherever the host is killed', () => {
  it('the next one comes to the same end', async () => {
    const scenarios = diagonal(killMatrix(), 6);
    const { tally, wrong } = await played(scenarios);
    expect(wrong).toEqual([]);
    expect(tally.deaths).toBe(scenarios.length);
  });
});

describe('many things at once', () => {
  it(`${SEEDS} seeds end as they should`, async () => {
    const seeds = Array.from({ length: SEEDS }, (_, index) => randomScenario(index + 1));
    const { tally, wrong } = await played(seeds);
    expect(wrong).toEqual([]);
    expect(tally.scenarios).toBe(SEEDS);
  });
});
