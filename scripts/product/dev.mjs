// The product, rebuilt as you type: the compiler watches, changed programs are restarted, the portal reloads itself.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { pinnedEnvironment } from '../bootstrap/pinned-node.mjs';
import { ROOT } from '../bootstrap/repository.mjs';
import { buildServer } from './build.mjs';
import { startStack } from './stack.mjs';

const inModules = (file) => path.join(ROOT, 'node_modules', file);
await buildServer();
const compiler = spawn(
  process.execPath,
  [inModules('typescript/bin/tsc'), '-b', '--watch', '--preserveWatchOutput'],
  {
    cwd: ROOT,
    stdio: 'inherit',
    env: pinnedEnvironment(),
  },
);
const stack = await startStack({ development: true });
console.log(`\nDevelopment: ${stack.urls.portal} · ${stack.urls.api}`);
if (stack.demo) console.log(`Sign in with ${stack.demo.email} / ${stack.demo.password}`);

let ending = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, async () => {
    if (ending) return;
    ending = true;
    compiler.kill();
    await stack.stop();
    process.exit(0);
  });
}
