import { describe, expect, it, jest } from '@jest/globals';
import { played } from './support/played.js';
import { diagonal, killMatrix } from './systematic.js';

jest.setTimeout(600_000);

describe('wherever the host is killed', () => {
  it('the next one comes to the same end', async () => {
    const scenarios = diagonal(killMatrix(), 6);
    const { tally, wrong } = await played(scenarios);
    expect(wrong).toEqual([]);
    expect(tally.deaths).toBe(scenarios.length);
  });
});
