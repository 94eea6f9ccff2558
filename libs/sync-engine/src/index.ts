export {};
export * from './assembly/index.js';
export * from './tie-out/index.js';
