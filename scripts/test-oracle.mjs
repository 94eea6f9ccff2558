// Generated months through the real host, judged by the marketplace's books alone:
//   node scripts/test-oracle.mjs --scenarios 200 --lines 300      and --seed 7 to look at one again
import { installPackages } from './bootstrap/install.mjs';
import { continueWith } from './bootstrap/pinned-node.mjs';

installPackages();
continueWith('scripts/product/test-oracle.mjs');
