export * from './api-keys.service.js';
export * from './members.module.js';
