export * from './entity-link.js';
export * from './entity-link-keys.js';
export * from './exclusion.js';
export * from './link-policies.js';
export type * from './resolved-line.js';
export { resolveLinks, type ResolveLinksInput } from './resolve-links.js';
export type * from './suggestion.js';
export { suggestLinks } from './suggest-links.js';
export { priceByRule } from './price-by-rule.js';
