import type { SandboxVendor } from '@tallylink/connector-testing';
import { access } from './access.js';
import { controls, buttons } from './controls.js';
import { endpointOf, handle } from './handle.js';
import { invoicesNow } from './invoices.js';
import { customerRecords, subscriptionRecords } from './records.js';
import { loadState, type SampleSourceState } from './state.js';
import { switches } from './switches.js';

export type { SampleSourceState } from './state.js';

/** A stand-in of the vendor's API. Pure: the kit gives it HTTP, control routes, faults, clock, journal and the disk. */
export const sampleSourceSandbox: SandboxVendor<SampleSourceState> = {
  // Also names its port in the environment and its folder on the disk.
  name: 'sample-source',
  title: 'Sample Source',
  switches,
  load: loadState,
  handle,
  endpointOf,
  view: (world) => ({
    customers: customerRecords(world),
    subscriptions: subscriptionRecords(world),
    invoices: invoicesNow(world),
  }),
  access,
  controls,
  buttons,
};
