import { describe, expect, it } from '@jest/globals';
import { policySentence, waitingNotice } from './policy-words.js';

const policy = {
  mostChanges: null,
  largestChangeUnits: null,
  largestChangeMoney: null,
  apply: false,
  setBy: 'clerk@contoso.example',
  setAt: '2026-11-01T09:30:00.000Z',
};

describe('policySentence', () => {
  it('names who set it, when, every rail, and whether it writes', () => {
    expect(policySentence(policy)).toBe(
      'Policy set by clerk@contoso.example on 2026-11-01: no limit of its own; written by a person.',
    );
    const rails = { mostChanges: 40, largestChangeUnits: '3', largestChangeMoney: '17.70' };
    expect(policySentence({ ...policy, ...rails, apply: true })).toMatch(
      /: at most 40 changes, at most 3 units each, at most 17\.70 a period each; written at once\.$/,
    );
  });
});

describe('waitingNotice', () => {
  it('says why, each reason once, and counts what it leaves out', () => {
    const { title, message } = waitingNotice('October 2026', ['A.', 'B.', 'A.', 'C.', 'D.', 'E.']);
    expect(title).toBe('The changes of October 2026 wait for you');
    expect(message).toBe('The policy did not approve them. A. B. C. And 2 more.');
    expect(waitingNotice('October 2026', ['A.']).message).toBe('The policy did not approve them. A.');
  });
});
