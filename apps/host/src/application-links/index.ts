export * from './application-link.entity.js';
export * from './application-links.dto.js';
export * from './application-links.module.js';
export * from './application-links.repository.js';
export * from './application-links.service.js';
export * from './link-sides.js';
export * from './policies.dto.js';
export * from './policies.js';
