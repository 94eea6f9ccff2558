// Whole syncs of generated months through the real host, counted by the sandbox, beside a client that asks line by line:
//   node scripts/bench-requests.mjs --lines 500,2000,10000,50000
import { installPackages } from './bootstrap/install.mjs';
import { continueWith } from './bootstrap/pinned-node.mjs';

installPackages();
continueWith('scripts/product/bench-requests.mjs');
