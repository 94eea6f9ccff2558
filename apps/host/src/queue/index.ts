export * from './leases.js';
export * from './queue.module.js';
export * from './queue.service.js';
export * from './queues.js';
