import type { ConnectorContext } from '@tallylink/connector-sdk';
import type { SampleTargetCredentials } from './sample-target.credentials.js';
import type { SampleTargetSettings } from './sample-target.settings.js';

/** What every call of this connector receives. */
export type SampleTargetContext = ConnectorContext<SampleTargetSettings, SampleTargetCredentials>;
