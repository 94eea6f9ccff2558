import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { line, play, target } from '../cases/case-fixture.js';
import { planContent, planHash } from './plan-hash.js';

const hash = (snapshotIds: readonly string[], linkVersion: number, month = '2026-10'): string =>
  planHash({ month, operations: [] }, { snapshotIds, linkVersion });

describe('what an approval holds for', () => {
  it('is another plan once either side was read again', () => {
    expect(hash(['source-2', 'target-1'], 7)).not.toBe(hash(['source-1', 'target-1'], 7));
  });

  it('is another plan once a link was changed', () => {
    expect(hash(['source-1', 'target-1'], 8)).not.toBe(hash(['source-1', 'target-1'], 7));
  });

  it('is another plan in another month', () => {
    expect(hash(['s'], 7, '2026-11')).not.toBe(hash(['s'], 7));
  });

  it('is the same whichever side is named first', () => {
    expect(hash(['target-1', 'source-1'], 7)).toBe(hash(['source-1', 'target-1'], 7));
  });

  it('is the SHA-256 of exactly this text', () => {
    const text =
      '{"links":7,"month":"2026-10","operations":[],"schema":"tallylink.plan/1","snapshots":["s","t"]}';
    expect(hash(['t', 's'], 7)).toBe(createHash('sha256').update(text).digest('hex'));
  });

  it('survives a database that orders members as it likes', () => {
    const { plan } = play({ lines: [line({ units: '25, 28@12' })], target: target({ units: '25' }) });
    const stored = plan.operations.map((operation) =>
      Object.fromEntries(Object.entries(operation).reverse()),
    ) as unknown as typeof plan.operations;
    expect(planHash({ month: plan.month, operations: stored }, plan.versions)).toBe(plan.hash);
    expect(planContent(plan, plan.versions).snapshots).toEqual(['snapshot']);
  });
});
