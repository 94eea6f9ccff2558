import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startWorld, type World } from '../acceptance/support/world.js';
import { runScenario } from './run-scenario.js';
import { scenarioOf } from './scenario.js';

jest.setTimeout(180_000);

const LINES = 300;
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

// More of them: npm run test:oracle -- --scenarios 200 --lines 300
describe('a generated month through the whole host', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  it.each(SEEDS)('leaves Autotask with what the marketplace’s books say: seed %i', async (seed) => {
    const outcome = await runScenario(world, scenarioOf(seed, LINES));
    expect(outcome.wrong).toEqual([]);
    expect(outcome.billingLines).toBeGreaterThan(LINES * 0.9);
    expect(outcome.operations).toBeGreaterThan(LINES / 4);
    expect(outcome.days).toBeGreaterThan(outcome.lines * 20);
  });
});
