export * from './vendor.js';
export type { Fault, FaultKind, FaultMatch, FaultRequest } from './faults.js';
export { SandboxControlClient, type JournalEntry } from './sandbox-control-client.js';
export { SandboxRequestError } from './sandbox-request-error.js';
export { parseScenarioRequest } from './scenario-request.js';
export { startSandbox, type StartSandboxOptions } from './start-sandbox.js';
export type { SwitchValue } from './switches.js';
