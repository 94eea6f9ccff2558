import { describe, expect, it } from '@jest/globals';
import { planHash } from './plan-hash.js';

const hash = (snapshotIds: readonly string[], linkVersion: number): string =>
  planHash({ operations: [] }, { snapshotIds, linkVersion });

describe('what an approval holds for', () => {
  it('is another plan once either side was read again', () => {
    expect(hash(['source-2', 'target-1'], 7)).not.toBe(hash(['source-1', 'target-1'], 7));
  });

  it('is another plan once a link was changed', () => {
    expect(hash(['source-1', 'target-1'], 8)).not.toBe(hash(['source-1', 'target-1'], 7));
  });

  it('is the same whichever side is named first', () => {
    expect(hash(['target-1', 'source-1'], 7)).toBe(hash(['source-1', 'target-1'], 7));
  });
});
