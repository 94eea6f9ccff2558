// Reads a generated month through the real host and both stand-ins, and says what it cost:
//   node scripts/bench-month.mjs --lines 10000 --customers 500
import { installPackages } from './bootstrap/install.mjs';
import { continueWith } from './bootstrap/pinned-node.mjs';

installPackages();
continueWith('scripts/product/bench-month.mjs');
