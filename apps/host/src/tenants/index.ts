export * from './tenants.module.js';
export * from './tenants.service.js';
