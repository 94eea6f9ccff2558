export * from './connection.entity.js';
export * from './connections.module.js';
export * from './connections.repository.js';
export * from './connections.service.js';
export * from './connector-contexts.js';
