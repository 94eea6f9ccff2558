import {
  Connector,
  type CheckResult,
  type SourceConnector,
  type SourceDiscovery,
  type SourcePage,
  type SourceReadRequest,
} from '@tallylink/connector-sdk';
import { check } from './reading/check.js';
import { discover } from './reading/discover.js';
import { read } from './reading/read.js';
import type { SampleSourceContext } from './sample-source.context.js';
import { SampleSourceCredentials } from './sample-source.credentials.js';
import { SampleSourceSettings } from './sample-source.settings.js';

/** What `@Connector` is given; tests make their contexts of it. */
export const sampleSourceDeclaration = {
  id: 'sample-source',
  kind: 'source',
  settings: SampleSourceSettings,
  credentials: SampleSourceCredentials,
  // The HTTP client keeps these, so that no other code has to count. Take them from the vendor's documentation.
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
  vocabulary: { contract: 'Subscription', service: 'Product', units: 'Quantity' },
} as const;

/** The marketplace as a source. It only delegates: a connector keeps nothing between calls. */
@Connector(sampleSourceDeclaration)
export class SampleSourceConnector implements SourceConnector<SampleSourceSettings, SampleSourceCredentials> {
  check(context: SampleSourceContext): Promise<CheckResult> {
    return check(context);
  }

  discover(context: SampleSourceContext): Promise<SourceDiscovery> {
    return discover(context);
  }

  read(request: SourceReadRequest, context: SampleSourceContext): AsyncIterable<SourcePage> {
    return read(request, context);
  }
}
