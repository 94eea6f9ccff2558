import { describe, expect, it } from '@jest/globals';
import { safeReturnPath } from './safe-return-path';

describe('safeReturnPath', () => {
  it('keeps a path of the portal', () => {
    expect(safeReturnPath('/t/1/runs/2?view=review')).toBe('/t/1/runs/2?view=review');
  });

  it('refuses everything that could leave it or loop', () => {
    for (const wanted of [
      null,
      '',
      'https://evil.test',
      '//evil.test',
      '/\\evil.test',
      '/sign-in',
      '/api/v1/me',
    ]) {
      expect(safeReturnPath(wanted)).toBe('/');
    }
  });
});
