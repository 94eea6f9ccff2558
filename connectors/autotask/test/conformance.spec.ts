import { describe, expect, it } from '@jest/globals';
import { describeTargetConformance, startSandbox } from '@tallylink/connector-testing';
import { autotaskSandbox } from '../sandbox/index.js';
import { AutotaskConnector } from '../src/autotask.connector.js';
import { declaration, sandboxConnection } from './sandbox-connection.js';

describeTargetConformance(
  { describe, it, expect },
  {
    connector: new AutotaskConnector(),
    declaration,
    start: (scenario) => startSandbox(autotaskSandbox, { port: 0, loadScenario: () => scenario }),
    connection: sandboxConnection,
    wrongCredentials: { secret: 'not-the-secret' },
    isWrite: ({ method, path }) => method !== 'GET' && !/\/query(\/count)?$/i.test(path),
    lineWrites: { method: 'POST', entity: 'ContractServiceAdjustments' },
    // A query carries a filter; what creates a record does not.
    creations: { method: 'POST', bodyPattern: '^(?!.*"filter")' },
    customerReads: { method: 'POST', path: 'Companies/query' },
    unreadableLine: {
      match: { path: 'ContractServiceUnits/query' },
      kind: 'status',
      status: 200,
      times: 5,
      body: {
        items: [
          {
            id: 1,
            contractID: 601,
            contractServiceID: 801,
            serviceID: 701,
            startDate: 'not a day',
            endDate: null,
            units: null,
          },
        ],
        pageDetails: { count: 1, requestCount: 500, prevPageUrl: null, nextPageUrl: null },
      },
    },
    refusal: {
      status: 500,
      body: { errors: ['Contract 601 is locked by accounting.'] },
      text: 'Contract 601 is locked by accounting.',
    },
    pageRows: 500,
    slow: { baseLatencyMs: 15 },
    post: (control, through) => control.control('approve-and-post', { through }),
  },
);
