import { InterworksCloudConnector, interworksCloudDeclaration } from '../src/index.js';
import { interworksSandbox, type InterworksState } from '../sandbox/index.js';
import type { SourceSubject } from '@tallylink/connector-testing';

const { access } = interworksSandbox;
const error = (type: string, isRetriableError: boolean): Record<string, unknown> => ({
  type,
  code: type,
  developerMessage: 'On purpose.',
  isRetriableError,
});

/** The connector in front of its sandbox, for the conformance suite. */
export const interworksSubject: SourceSubject<InterworksState> = {
  vendor: interworksSandbox,
  declaration: interworksCloudDeclaration,
  connector: new InterworksCloudConnector(),
  settings: (baseUrl) => ({ baseUrl, edition: 'reseller', zone: 'Europe/Athens' }),
  credentials: {
    clientKey: access.clientKey!,
    clientSecret: access.clientSecret!,
    username: access.username!,
    password: access.password!,
  },
  wrongCredentials: [
    { field: 'clientKey', named: 'clientKey' },
    { field: 'clientSecret', named: 'clientKey' },
    { field: 'username', named: 'username' },
    { field: 'password', named: 'username' },
  ],
  month: '2026-10',
  endpoints: { token: 'oauth/token', documents: 'invoices', subscriptions: 'subscriptions' },
  pageSize: 500,
  trouble: {
    tokenExpired: { status: 401, body: { message: 'Authorization has been denied for this request.' } },
    rateLimited: { status: 403, body: error('RateLimitError', true) },
    permissionMissing: { status: 403, body: error('ForbiddenError', false) },
  },
  malformedLine: ['end-before-start', 'unreadable-date', 'quantity-as-text', 'missing-total'].map(
    (damage) => ({
      malformedItem: damage,
    }),
  ),
  unbalancedDocument: { itemTotalsCorruption: 'one-item' },
};
