export * from './conformance/test-context.js';
export { describeTargetConformance } from './conformance/target/describe-target-conformance.js';
export type { TargetUnderTest, TestRunner } from './conformance/target/target-under-test.js';
export * from './sandbox-kit/index.js';
export * from './scenario/scenario.js';
export * from './scenario/load-scenario.js';
export { demoCases, demoScenario, type DemoCase } from './scenario/demo/index.js';
export * from './conformance/source/index.js';
