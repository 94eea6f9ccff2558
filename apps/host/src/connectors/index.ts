export * from './connector-loader.js';
export * from './connectors.module.js';
export * from './connectors.service.js';
