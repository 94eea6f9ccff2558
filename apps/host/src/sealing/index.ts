export * from './sealing.module.js';
export * from './vault.js';
