import { describe, expect, it } from '@jest/globals';
import type { CreationListReply } from '../../../api/schemas';
import { failedFirst, outcomeOf, outcomeSentence } from './row-outcomes';
import { chooseRows } from './row-choices';
import { sampleRow } from './sample-row';

const edits = { b: { choice: { action: 'link', targetId: '7', targetName: 'H' } as const } };
const rows = chooseRows([sampleRow({ key: 'a' }), sampleRow({ key: 'b' }), sampleRow({ key: 'c' })], edits);
const creation = (
  key: string,
  change: Partial<CreationListReply['items'][number]>,
): CreationListReply['items'][number] => ({
  key,
  operationId: key,
  kind: 'customer',
  name: key,
  state: 'pending',
  reference: null,
  message: null,
  ended: false,
  ...change,
});

describe('how a bulk creation goes', () => {
  it('waits for every row that was sent', () => {
    const first = creation('a', { state: 'verified', reference: '10001', ended: true });
    const outcome = outcomeOf(rows, { items: [first, creation('c', {})], working: true });
    expect([outcome.done, outcome.total, outcome.ended]).toEqual([2, 3, false]);
    expect(outcome.byKey.get('a')).toEqual({ state: 'created', message: '10001', next: null });
    expect(outcomeOf(rows, undefined).ended).toBe(false);
  });

  it('says of each that was not created why, and what to do', () => {
    const items = [
      creation('a', { state: 'rejected', message: 'Autotask has it already.', ended: true }),
      creation('c', { state: 'blocked', message: 'Its customer could not be created.', ended: true }),
    ];
    const outcome = outcomeOf(rows, { items, working: false });
    expect(outcome).toMatchObject({ ended: true, failed: ['a', 'c'] });
    expect(outcome.byKey.get('a')?.next).toContain('Link the row');
    expect(outcome.byKey.get('c')).toMatchObject({ state: 'held-back' });
    expect(outcomeSentence(outcome)).toBe('1 linked, 2 not created.');
    expect(failedFirst(rows, outcome).map(({ row }) => row.key)).toEqual(['a', 'c', 'b']);
  });

  it('ends also when the worker stopped before it sent anything', () => {
    const items = [creation('a', { message: 'The connection was refused.' }), creation('c', {})];
    const outcome = outcomeOf(rows, { items, working: false });
    expect(outcome.ended).toBe(true);
    expect(outcome.failed).toEqual(['a', 'c']);
  });
});
