import { describe, expect, it } from '@jest/globals';
import {
  nextOperationState,
  OPERATION_STATES,
  operationTransitions,
  isFinalOperationState,
  breaksChain,
} from '../apply/index.js';
import {
  APPROVAL_STATES,
  approvalTransitions,
  nextState,
  nextRunState,
  RUN_STATES,
  runTransitions,
  type Transition,
} from './index.js';

interface Table {
  readonly name: string;
  readonly states: readonly string[];
  readonly start: string;
  readonly finals: readonly string[];
  readonly rows: readonly Transition<string, string>[];
}

const tables: readonly Table[] = [
  {
    name: 'operation',
    states: OPERATION_STATES,
    start: 'pending',
    finals: ['stale', 'cancelled', 'blocked', 'rejected', 'conflict', 'verified'],
    rows: operationTransitions,
  },
  {
    name: 'run',
    states: RUN_STATES,
    start: 'queued',
    finals: ['applied', 'failed', 'cancelled', 'superseded'],
    rows: runTransitions,
  },
  {
    name: 'approval',
    states: APPROVAL_STATES,
    start: 'requested',
    finals: ['rejected', 'withdrawn', 'expired', 'stale', 'consumed'],
    rows: approvalTransitions,
  },
];

function reachable({ start, rows }: Table): Set<string> {
  const seen = new Set([start]);
  for (const state of seen) for (const row of rows) if (row.state === state) seen.add(row.next);
  return seen;
}

describe.each(tables)('the $name table', (table) => {
  it('reaches every state from its start, and names no other', () => {
    expect([...reachable(table)].sort()).toEqual([...table.states].sort());
  });

  it('has no exit from its final states, and one from every other', () => {
    const stuck = table.states.filter((state) => !table.rows.some((row) => row.state === state));
    expect([...stuck].sort()).toEqual([...table.finals].sort());
  });

  it('has one answer for each pair, and refuses all the others with a reason', () => {
    const events = [...new Set(table.rows.map((row) => row.on))];
    for (const state of table.states) {
      for (const event of events) {
        const rows = table.rows.filter((row) => row.state === state && row.on === event);
        expect(rows.length).toBeLessThanOrEqual(1);
        const answer = (): string => nextState(table.rows, 'It', state, event);
        if (rows[0]) expect(answer()).toBe(rows[0].next);
        else expect(answer).toThrow(/Nothing was changed/);
      }
    }
  });
});

describe('the life of an operation', () => {
  it('resolves a lost reply only by what is found', () => {
    expect(nextOperationState('unknown', 'foundAbsent')).toBe('pending');
    expect(() => nextOperationState('unknown', 'intentCommitted')).toThrow(
      expect.objectContaining({ code: 'STATE.REFUSED' }),
    );
  });

  it('stops its chain when it cannot have been written', () => {
    expect(OPERATION_STATES.filter(breaksChain)).toEqual([
      'stale',
      'cancelled',
      'blocked',
      'rejected',
      'conflict',
    ]);
    expect(OPERATION_STATES.filter(isFinalOperationState)).toHaveLength(6);
  });
});

describe('the life of a run', () => {
  it('can be applied again after a part failed, and never after all was applied', () => {
    expect(nextRunState('partially-applied', 'applyStarted')).toBe('applying');
    expect(() => nextRunState('applied', 'applyStarted')).toThrow(/it is final/);
  });
});
