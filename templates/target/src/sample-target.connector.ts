import { Connector, type TargetConnector } from '@tallylink/connector-sdk';
import { SampleTargetCredentials } from './sample-target.credentials.js';
import { SampleTargetSettings } from './sample-target.settings.js';
import { apply } from './verbs/apply.js';
import { check } from './verbs/check.js';
import { discover } from './verbs/discover.js';
import { preview } from './verbs/preview.js';
import { readLines } from './verbs/read-lines.js';
import { readState } from './verbs/read-state.js';
import { search } from './verbs/search.js';
import { verify } from './verbs/verify.js';

/** What `@Connector` is given; tests make their contexts of it. */
export const sampleTargetDeclaration = {
  id: 'sample-target',
  kind: 'target',
  settings: SampleTargetSettings,
  credentials: SampleTargetCredentials,
  // The HTTP client keeps these, so that no other code has to count. Leave room for the MSP's other tools.
  limits: {
    requestsPerWindow: 600,
    windowMs: 60_000,
    threadsPerEndpoint: 2,
    timeoutMs: 60_000,
    attempts: 4,
  },
  // A vendor with one address for all: { kind: 'hosts', patterns: ['api.example.com'] }.
  network: { kind: 'operator-entered' },
  // The vendor's own words, shown in the heads of the grid.
  vocabulary: { customer: 'Customer', contract: 'Contract', service: 'Service' },
} as const;

/** The PSA as a target: a file for each verb. It keeps nothing between calls. */
@Connector(sampleTargetDeclaration)
export class SampleTargetConnector implements TargetConnector<SampleTargetSettings, SampleTargetCredentials> {
  readonly check = check;
  readonly discover = discover;
  readonly search = search;
  readonly readState = readState;
  readonly readLines = readLines;
  readonly preview = preview;
  readonly apply = apply;
  readonly verify = verify;
}
