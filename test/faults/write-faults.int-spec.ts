import { describe, expect, it, jest } from '@jest/globals';
import { WRITE_FAULTS } from './faults.js';
import { KINDS } from './planned.js';
import { played } from './support/played.js';
import { diagonal, writeFaultMatrix } from './systematic.js';

jest.setTimeout(600_000);

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
