export * from './database.module.js';
export * from './json-rows.js';
export * from './tenant-transaction.js';
