import { describe, expect, it } from '@jest/globals';
import { helpTexts } from './help-texts';

describe('helpTexts', () => {
  it('reaches fields inside objects, and keeps browsers from filling in secrets', () => {
    const schema = {
      type: 'object' as const,
      properties: {
        settings: {
          type: 'object' as const,
          properties: { zone: { type: 'string' as const, description: 'Days are of it.' } },
        },
        credentials: {
          type: 'object' as const,
          properties: { secret: { type: 'string' as const, format: 'password' } },
        },
      },
    };
    expect(helpTexts(schema)).toEqual({
      settings: { zone: { 'ui:options': { description: 'Days are of it.' } } },
      credentials: { secret: { 'ui:options': { autoComplete: 'new-password' } } },
    });
  });
});
