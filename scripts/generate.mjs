import { installPackages } from './bootstrap/install.mjs';
import { continueWith } from './bootstrap/pinned-node.mjs';

installPackages();
continueWith('scripts/product/generate.mjs');
