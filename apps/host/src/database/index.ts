export * from './database.module.js';
export * from './tenant-transaction.js';
