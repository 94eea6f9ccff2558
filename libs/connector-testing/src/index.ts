export * from './sandbox-kit/vendor.js';
export * from './scenario/scenario.js';
