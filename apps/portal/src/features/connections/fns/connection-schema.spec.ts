import { describe, expect, it } from '@jest/globals';
import { connectionSchema, filledCredentials } from './connection-schema';

const connector = {
  displayName: 'Autotask',
  settingsSchema: {
    type: 'object',
    properties: { billingCodeId: { type: 'integer', title: 'Billing code' }, zone: { type: 'string' } },
  },
  credentialsSchema: {
    type: 'object',
    required: ['userName', 'secret'],
    properties: { userName: { type: 'string' }, secret: { type: 'string', description: 'Shown once.' } },
  },
};

describe('connectionSchema', () => {
  it('asks for every credential of a new connection, and only for missing ones of a stored one', () => {
    expect(connectionSchema({ connector, stored: [], choices: [] })).toMatchObject({
      properties: { credentials: { required: ['userName', 'secret'] } },
    });
    expect(connectionSchema({ connector, stored: ['secret'], choices: [] })).toMatchObject({
      properties: {
        credentials: {
          required: ['userName'],
          properties: { secret: { description: 'Shown once. Stored; leave it empty to keep it.' } },
        },
      },
    });
  });

  it('offers the vendor’s own values, as the type that is stored', () => {
    const choices = [{ field: 'billingCodeId', choices: [{ value: '29', label: 'Recurring' }] }];
    expect(connectionSchema({ connector, stored: [], choices })).toMatchObject({
      properties: {
        settings: { properties: { billingCodeId: { oneOf: [{ const: 29, title: 'Recurring' }] } } },
      },
    });
  });
});

describe('filledCredentials', () => {
  it('leaves out what was not typed', () => {
    expect(filledCredentials({ userName: 'a', secret: '', other: undefined })).toEqual({ userName: 'a' });
  });
});
