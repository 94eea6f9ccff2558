export * from './actor.guard.js';
export * from './api-key-look-up.js';
export * from './auth.module.js';
export * from './sign-in.js';
export * from './tenant.guard.js';
