export { AutotaskConnector } from './autotask.connector.js';
export { AutotaskCredentials } from './autotask.credentials.js';
export { AutotaskModule } from './autotask.module.js';
export { AutotaskSettings } from './autotask.settings.js';
