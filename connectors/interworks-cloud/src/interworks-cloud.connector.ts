import {
  Connector,
  type CheckResult,
  type SourceConnector,
  type SourceDiscovery,
  type SourcePage,
  type SourceReadRequest,
} from '@tallylink/connector-sdk';
import { InterworksCloudCredentials } from './interworks-cloud.credentials.js';
import { InterworksCloudSettings } from './interworks-cloud.settings.js';
import { check } from './reading/check.js';
import { discover } from './reading/discover.js';
import { read } from './reading/read.js';
import type { InterworksContext } from './interworks-context.js';

/** What `@Connector` is given; also what a test's context is made of. */
export const interworksCloudDeclaration = {
  id: 'interworks-cloud',
  kind: 'source',
  settings: InterworksCloudSettings,
  credentials: InterworksCloudCredentials,
  // The vendor publishes no numbers. Large pages can be slow: its older clients waited four minutes.
  limits: {
    requestsPerWindow: 600,
    windowMs: 60_000,
    threadsPerEndpoint: 2,
    timeoutMs: 240_000,
    attempts: 4,
  },
  network: { kind: 'operator-entered' },
  vocabulary: {
    customer: 'End Customer',
    contract: 'Subscription ID',
    service: 'Product',
    billingPeriod: 'Billing Plan',
    commitmentPeriod: 'Billing Cycle',
    units: 'Quantity',
    cost: 'Unit Cost',
    effectiveDate: 'Effective Date',
  },
} as const;

/** The marketplace as a source: invoices, credit notes and subscriptions of an MSP. */
@Connector(interworksCloudDeclaration)
export class InterworksCloudConnector implements SourceConnector<
  InterworksCloudSettings,
  InterworksCloudCredentials
> {
  check(context: InterworksContext): Promise<CheckResult> {
    return check(context);
  }

  discover(context: InterworksContext): Promise<SourceDiscovery> {
    return discover(context);
  }

  read(request: SourceReadRequest, context: InterworksContext): AsyncIterable<SourcePage> {
    return read(request, context);
  }
}
