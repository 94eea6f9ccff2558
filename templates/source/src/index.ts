export { SampleSourceConnector, sampleSourceDeclaration } from './sample-source.connector.js';
export { SampleSourceModule } from './sample-source.module.js';
