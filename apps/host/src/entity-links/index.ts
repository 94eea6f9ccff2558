export * from './decision.entity.js';
export * from './decisions.repository.js';
export * from './entity-link-reply.js';
export * from './entity-links.dto.js';
export * from './entity-links.repository.js';
export * from './line-link-key.js';
export * from './link-writer.js';
