import { describe, expect, it, jest } from '@jest/globals';
import { randomScenario } from './scenario.js';
import { played } from './support/played.js';

jest.setTimeout(600_000);

const SEEDS = 20;

describe('many things at once', () => {
  it(`${SEEDS} seeds end as they should`, async () => {
    const seeds = Array.from({ length: SEEDS }, (_, index) => randomScenario(index + 1));
    const { tally, wrong } = await played(seeds);
    expect(wrong).toEqual([]);
    expect(tally.scenarios).toBe(SEEDS);
  });
});
