import { describe, expect, it } from '@jest/globals';
import { describeTargetConformance, startSandbox } from '@tallylink/connector-testing';
import { sampleTargetSandbox } from '../sandbox/index.js';
import { SampleTargetConnector, sampleTargetDeclaration } from '../src/index.js';
import { sandboxConnection } from './sandbox-connection.js';

/** The connector in front of its sandbox, in the words of the conformance suite. */
describeTargetConformance(
  { describe, it, expect },
  {
    connector: new SampleTargetConnector(),
    declaration: sampleTargetDeclaration,
    start: (scenario) => startSandbox(sampleTargetSandbox, { port: 0, loadScenario: () => scenario }),
    connection: sandboxConnection,
    wrongCredentials: { apiKey: 'not-the-key' },
    isWrite: ({ method }) => method !== 'GET',
    lineWrites: { method: 'POST', path: '/v1/lines' },
    creations: { method: 'POST' },
    customerReads: { method: 'GET', path: '/v1/customers' },
    unreadableLine: {
      match: { method: 'GET', path: '/v1/lines' },
      kind: 'status',
      status: 200,
      body: {
        records: [
          {
            id: '801',
            contractId: '601',
            customerId: '501',
            serviceId: '701',
            name: 'Mail',
            currency: 'EUR',
            steps: [{ day: 'not a day', units: null, unitPrice: '5.90', unitCost: '4.10' }],
            periods: [],
          },
        ],
        pages: 1,
      },
    },
    refusal: {
      status: 422,
      body: { error: { code: 'refused', message: 'The contract is locked by accounting.' } },
      text: 'The contract is locked by accounting.',
    },
    pageRows: 250,
    slow: { latencyMs: 15 },
    post: (control, through) => control.control('post', { through }),
  },
);
