export * from './conformance/test-context.js';
export * from './sandbox-kit/vendor.js';
export * from './scenario/scenario.js';
