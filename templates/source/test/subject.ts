import type { SourceSubject } from '@tallylink/connector-testing';
import { sampleSourceSandbox, type SampleSourceState } from '../sandbox/index.js';
import { SampleSourceConnector, sampleSourceDeclaration } from '../src/index.js';

const error = (code: string): { error: { code: string; message: string } } => ({
  error: { code, message: 'On purpose.' },
});

/** The connector in front of its sandbox, in the words of the conformance suite. */
export const sampleSourceSubject: SourceSubject<SampleSourceState> = {
  vendor: sampleSourceSandbox,
  declaration: sampleSourceDeclaration,
  connector: new SampleSourceConnector(),
  settings: (baseUrl) => ({ baseUrl }),
  credentials: sampleSourceSandbox.access,
  wrongCredentials: [
    { field: 'clientId', named: 'clientId' },
    { field: 'clientSecret', named: 'clientId' },
  ],
  month: '2026-10',
  endpoints: { token: 'token', documents: 'invoices', subscriptions: 'subscriptions' },
  pageSize: 100,
  trouble: {
    tokenExpired: { status: 401, body: error('token_expired') },
    rateLimited: { status: 429, body: error('too_many_requests') },
    permissionMissing: { status: 403, body: error('forbidden') },
  },
  malformedLine: ['unreadable-day', 'missing-quantity', 'end-before-start'].map((damage) => ({
    malformedLine: damage,
  })),
  unbalancedDocument: { unbalancedInvoice: true },
};
