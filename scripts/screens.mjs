import { installPackages } from './bootstrap/install.mjs';
import { continueWith } from './bootstrap/pinned-node.mjs';

installPackages();
// A product of its own, beside one that may be running.
Object.assign(process.env, {
  DATA_DIR: '.data/screens',
  PORTAL_PORT: '23000',
  API_PORT: '24000',
  SANDBOX_INTERWORKS_PORT: '24101',
  SANDBOX_AUTOTASK_PORT: '24102',
});
continueWith('scripts/product/screens.mjs');
