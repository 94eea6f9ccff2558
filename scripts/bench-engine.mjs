// How long the engine takes for a month, from its links to its plan, at several sizes:
//   node scripts/bench-engine.mjs
import { installPackages } from './bootstrap/install.mjs';
import { continueWith } from './bootstrap/pinned-node.mjs';

installPackages();
continueWith('scripts/product/bench-engine.mjs');
