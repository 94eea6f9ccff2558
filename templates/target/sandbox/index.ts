import type { SandboxVendor } from '@tallylink/connector-testing';
import { access } from './access.js';
import { buttons, controls } from './controls.js';
import { endpointOf, handle } from './handle.js';
import { loadState } from './load-state.js';
import { lineRecord } from './records.js';
import type { SampleTargetState } from './state.js';
import { switches } from './switches.js';

/** A stand-in of the vendor's API. Pure: the kit gives it HTTP, control routes, faults, clock, journal and the disk. */
export const sampleTargetSandbox: SandboxVendor<SampleTargetState> = {
  // Also names its port in the environment and its folder on the disk.
  name: 'sample-target',
  title: 'Sample Target',
  switches,
  load: loadState,
  handle,
  endpointOf,
  view: ({ state }) => ({
    customers: [...state.customers.values()],
    contracts: [...state.contracts.values()],
    services: [...state.services.values()],
    lines: [...state.lines.values()].map((line) => lineRecord(line, state)),
    charges: [...state.charges.values()],
  }),
  access,
  controls,
  buttons,
};
