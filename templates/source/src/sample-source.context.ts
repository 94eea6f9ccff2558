import type { ConnectorContext } from '@tallylink/connector-sdk';
import type { SampleSourceCredentials } from './sample-source.credentials.js';
import type { SampleSourceSettings } from './sample-source.settings.js';

/** What every call of this connector receives. */
export type SampleSourceContext = ConnectorContext<SampleSourceSettings, SampleSourceCredentials>;
