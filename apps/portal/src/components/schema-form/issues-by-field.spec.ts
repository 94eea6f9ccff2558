import { describe, expect, it } from '@jest/globals';
import { issuesByField } from './issues-by-field';

describe('issuesByField', () => {
  it('puts each sentence at its field', () => {
    const issues = [
      { path: 'settings.baseUrl', message: 'Not reachable.' },
      { path: 'settings.baseUrl', message: 'Use https.' },
      { path: '', message: 'Something else.' },
    ];
    expect(issuesByField(issues)).toEqual({
      settings: { baseUrl: { __errors: ['Not reachable.', 'Use https.'] } },
      __errors: ['Something else.'],
    });
  });
});
