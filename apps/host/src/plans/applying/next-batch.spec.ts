import { describe, expect, it } from '@jest/globals';
import type { OperationEntity } from '../operations/operation.entity.js';
import { nextWork, withoutRetried, type Standing } from './next-batch.js';

const operation = (
  id: string,
  chain: string,
  day: string,
  state: OperationEntity['state'],
  retryOf: string | null = null,
): Standing => ({ id, chain, state, retryOf, position: 0, attempts: 0, day });
const ids = (operations: readonly Standing[]): string[] => operations.map((one) => one.id);

describe('nextWork', () => {
  it('gives the first of each chain in date order, and the second only when the first is proved', () => {
    const second = operation('second', 'a', '2026-10-12', 'pending');
    const other = operation('other', 'b', '2026-10-05', 'pending');
    const at = (state: OperationEntity['state']): string[] =>
      ids(nextWork([second, operation('first', 'a', '2026-10-01', state), other]).ready);
    expect(at('pending')).toEqual(['first', 'other']);
    expect(at('applied')).toEqual(['other']);
    expect(at('verified')).toEqual(['second', 'other']);
  });

  it.each(['stale', 'rejected', 'conflict', 'cancelled'] as const)(
    'blocks the rest of a chain after one that is %s',
    (state) => {
      const work = nextWork([
        operation('first', 'a', '2026-10-01', state),
        operation('second', 'a', '2026-10-12', 'pending'),
      ]);
      expect(ids(work.blocked)).toEqual(['second']);
      expect(work.ready).toEqual([]);
    },
  );
});

describe('the order of a batch', () => {
  const pending = (id: string, attempts: number): Standing => ({
    ...operation(id, id, '2026-10-01', 'pending'),
    attempts,
  });

  it('has those first to whom nothing went wrong, so that nobody waits for the trouble of another', () => {
    expect(ids(nextWork([pending('troubled', 2), pending('fresh', 0)]).ready)).toEqual(['fresh', 'troubled']);
  });

  it('leaves out what may not be tried again, and what comes after it in its chain, and goes on with the rest', () => {
    const after = operation('after', 'tired', '2026-10-12', 'pending');
    const work = nextWork([pending('tired', 5), after, pending('fresh', 0)], ({ id }) => id !== 'tired');
    expect(ids(work.ready)).toEqual(['fresh']);
    expect(work.blocked).toEqual([]);
  });
});

describe('withoutRetried', () => {
  it('leaves out the one that a newer try replaces, so that it no longer stops its chain', () => {
    const all = [
      operation('old', 'a', '2026-10-01', 'rejected'),
      operation('again', 'a', '2026-10-01', 'pending', 'old'),
    ];
    expect(ids(nextWork(withoutRetried(all)).ready)).toEqual(['again']);
  });
});
