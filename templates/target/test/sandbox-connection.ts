import { sampleTargetSandbox } from '../sandbox/index.js';

/** A connection to the sandbox at this address. */
export const sandboxConnection = (baseUrl: string) => ({
  settings: { baseUrl },
  credentials: sampleTargetSandbox.access,
});
