// Plays random plans in which writes get lost, are refused, come late, and hosts are killed, against the real host:
//   npm run test:faults -- --seeds 500        npm run test:faults -- --seed 1234        npm run test:faults -- --matrix
import { installPackages } from './bootstrap/install.mjs';
import { continueWith } from './bootstrap/pinned-node.mjs';

installPackages();
continueWith('scripts/product/test-faults.mjs');
