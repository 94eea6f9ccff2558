export * from './api-keys.service.js';
export * from './invitation.entity.js';
export * from './member.entity.js';
export * from './members.module.js';
