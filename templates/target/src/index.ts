export { SampleTargetConnector, sampleTargetDeclaration } from './sample-target.connector.js';
export { SampleTargetModule } from './sample-target.module.js';
