export { InterworksCloudConnector, interworksCloudDeclaration } from './interworks-cloud.connector.js';
export { InterworksCloudCredentials } from './interworks-cloud.credentials.js';
export { InterworksCloudModule } from './interworks-cloud.module.js';
export { InterworksCloudSettings } from './interworks-cloud.settings.js';
