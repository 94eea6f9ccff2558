import { describe, expect, it } from '@jest/globals';
import { recentEvents, stoppedOperations } from './recent-events';
import { sampleOperation } from './sample-operation';

const at = (second: number, state: string) => ({ at: `2026-11-02T08:00:0${second}Z`, state, message: state });

describe('recentEvents', () => {
  it('mixes all operations by time, newest first, and no more than asked for', () => {
    const operations = [
      sampleOperation({ id: 'a', events: [at(1, 'sending'), at(4, 'verified')] }),
      sampleOperation({ id: 'b', events: [at(3, 'sending')] }),
    ];
    expect(recentEvents(operations, 2).map(({ key }) => key)).toEqual(['a-1', 'b-0']);
  });
});

describe('stoppedOperations', () => {
  it('names what needs a person', () => {
    const operations = ['verified', 'stale', 'rejected', 'pending'].map((state) =>
      sampleOperation({ state: state as 'stale' }),
    );
    expect(stoppedOperations(operations).map(({ state }) => state)).toEqual(['stale', 'rejected']);
  });
});
