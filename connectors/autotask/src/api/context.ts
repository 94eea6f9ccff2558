import type { ConnectorContext } from '@tallylink/connector-sdk';
import type { AutotaskCredentials } from '../autotask.credentials.js';
import type { AutotaskSettings } from '../autotask.settings.js';

/** What each call of this connector receives. */
export type AutotaskContext = ConnectorContext<AutotaskSettings, AutotaskCredentials>;
