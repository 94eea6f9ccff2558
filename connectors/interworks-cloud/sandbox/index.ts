import type { SandboxVendor } from '@tallylink/connector-testing';
import { access } from './access.js';
import { buttons, controls } from './controls.js';
import { endpointOf, handle } from './handle.js';
import { loadState, type InterworksState } from './state.js';
import { switches } from './switches.js';
import { view } from './view.js';

export type { InterworksState } from './state.js';

/** A stand-in of the interworks.cloud API, version 3. Pure: the kit gives it the network, the clock and the disk. */
export const interworksSandbox: SandboxVendor<InterworksState> = {
  name: 'interworks',
  title: 'interworks.cloud',
  switches,
  load: loadState,
  handle,
  endpointOf,
  view,
  access,
  controls,
  buttons,
};
