export * from './check.js';
export * from './connector.decorator.js';
export * from './context.js';
export * from './errors.js';
export * from './http.js';
export * from './manifest.js';
export * from './source.js';
export * from './target.js';
