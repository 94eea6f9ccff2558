import { describe, expect, it } from '@jest/globals';
import { validateFields } from './validate-fields';

const schema = {
  type: 'object' as const,
  required: ['settings'],
  properties: {
    settings: {
      type: 'object' as const,
      required: ['baseUrl'],
      properties: {
        baseUrl: { type: 'string' as const, format: 'uri', examples: ['https://bss.example.com'] },
        edition: { type: 'string' as const, oneOf: [{ const: 'reseller' }, { const: 'bss' }] },
        owner: { type: 'integer' as const, minimum: 1 },
      },
    },
  },
};

const said = (settings: object) =>
  validateFields(schema, { settings }).map(({ path, message }) => [path.join('.'), message]);

describe('validateFields', () => {
  it('is silent about what is right', () => {
    expect(said({ baseUrl: 'https://bss.example.com', edition: 'bss', owner: 4 })).toEqual([]);
  });

  it('names the field that is missing, and what to enter', () => {
    expect(said({})).toEqual([['settings.baseUrl', 'Fill this in. For example https://bss.example.com.']]);
  });

  it('says one thing a field', () => {
    expect(said({ baseUrl: 'nonsense', edition: 'x', owner: 0 })).toEqual([
      ['settings.baseUrl', 'Enter a whole address, with https://. For example https://bss.example.com.'],
      ['settings.edition', 'Choose one of the values.'],
      ['settings.owner', 'Enter 1 or more.'],
    ]);
  });
});
