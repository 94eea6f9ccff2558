import type { ConnectorContext } from '@tallylink/connector-sdk';
import type { InterworksCloudCredentials } from './interworks-cloud.credentials.js';
import type { InterworksCloudSettings } from './interworks-cloud.settings.js';

/** What every call of this connector receives. */
export type InterworksContext = ConnectorContext<InterworksCloudSettings, InterworksCloudCredentials>;
