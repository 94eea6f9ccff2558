// Makes a new connector from a template:
//   npm run new:connector -- --kind source|target --id <kebab-id> [--name "Display Name"]
import { installPackages } from './bootstrap/install.mjs';
import { continueWith } from './bootstrap/pinned-node.mjs';

installPackages();
continueWith('scripts/product/new-connector.mjs');
