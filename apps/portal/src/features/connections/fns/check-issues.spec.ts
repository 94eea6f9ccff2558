import { describe, expect, it } from '@jest/globals';
import { checkIssues, fieldTitle } from './check-issues';

const schemas = {
  settingsSchema: { properties: { baseUrl: { title: 'Address' } } },
  credentialsSchema: { properties: { secret: { title: 'Secret' } } },
};
const finding = (field: string | null, severity: 'blocking' | 'ok') => ({
  code: 'AUTH',
  severity,
  message: 'Refused.',
  field,
});

describe('what a test of a connection found', () => {
  it('stands at the field that it is about', () => {
    const findings = [finding('secret', 'blocking'), finding('baseUrl', 'blocking')];
    expect(checkIssues(schemas, findings)).toEqual([
      { path: 'credentials.secret', message: 'Refused.' },
      { path: 'settings.baseUrl', message: 'Refused.' },
    ]);
    expect(checkIssues(schemas, [finding(null, 'blocking'), finding('secret', 'ok')])).toEqual([]);
  });

  it('is said by the name that the form shows', () => {
    expect(fieldTitle(schemas, 'baseUrl')).toBe('Address');
    expect(fieldTitle(schemas, 'other')).toBe('other');
  });
});
