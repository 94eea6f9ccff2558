export * from './conformance/test-context.js';
export * from './sandbox-kit/index.js';
export * from './scenario/scenario.js';
export * from './scenario/load-scenario.js';
export { demoCases, demoScenario, type DemoCase } from './scenario/demo/index.js';
