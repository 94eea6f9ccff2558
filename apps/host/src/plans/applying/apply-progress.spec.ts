import { describe, expect, it } from '@jest/globals';
import { writingStep } from './apply-progress.js';

describe('writingStep', () => {
  it('counts what was sent before it is proved, and what is proved or stopped as done', () => {
    expect(writingStep(['applied', 'applied', 'unknown', 'sending', 'pending'], 'Writing.')).toEqual({
      stage: 'apply',
      done: 0,
      sent: 3,
      total: 5,
      message: 'Writing.',
    });
    expect(writingStep(['verified', 'applied', 'rejected', 'stale', 'pending'], '')).toMatchObject({
      done: 3,
      sent: 2,
      total: 5,
    });
  });
});
