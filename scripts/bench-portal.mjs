// Measures the portal in a real browser on months of 10,000 and 100,000 lines:
//   node scripts/bench-portal.mjs --runs 5
import { installPackages } from './bootstrap/install.mjs';
import { continueWith } from './bootstrap/pinned-node.mjs';

installPackages();
// A product of its own, beside one that may be running.
const own = {
  DATA_DIR: '.data/bench-portal',
  PORTAL_PORT: '25000',
  API_PORT: '26000',
  SANDBOX_INTERWORKS_PORT: '26101',
  SANDBOX_AUTOTASK_PORT: '26102',
};
for (const [name, value] of Object.entries(own)) process.env[name] ??= value;
continueWith('scripts/product/bench-portal.mjs');
