// The static part of the check: nothing here starts a server.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { pinnedEnvironment } from '../bootstrap/pinned-node.mjs';
import { ROOT } from '../bootstrap/repository.mjs';

const tool = (file, ...args) => [path.join(ROOT, 'node_modules', file), ...args];
const STEPS = [
  { name: 'types', command: tool('typescript/bin/tsc', '-b') },
  { name: 'lint', command: tool('eslint/bin/eslint.js', '.', '--max-warnings=0') },
  { name: 'types of the portal', command: tool('typescript/bin/tsc', '-p', 'apps/portal', '--noEmit') },
  { name: 'format', command: tool('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.') },
  {
    name: 'import rules',
    command: tool(
      'dependency-cruiser/bin/dependency-cruiser.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      'apps',
      'libs',
      'connectors',
      'templates',
    ),
  },
  { name: 'unused code', command: tool('knip/bin/knip.js', '--no-progress') },
  { name: 'generated client', command: [path.join(ROOT, 'scripts/product/check-client.mjs')] },
];

/** How many steps at once: each is one busy thread. */
const SIDE_BY_SIDE = 2;

/** Runs one step and says how it went, with what it printed when it failed. Gives whether it passed. */
function runStep({ name, command }) {
  const started = Date.now();
  const child = spawn(process.execPath, command, { cwd: ROOT, env: pinnedEnvironment() });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (printed += piece));
  return new Promise((resolve) => {
    child.on('close', (status) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      console.log(`${status === 0 ? 'ok    ' : 'FAILED'}  ${name} (${seconds} s)`);
      if (status !== 0) console.log(printed.trim());
      resolve(status === 0);
    });
  });
}

/** First what the others read, then the longest. */
const [compile, ...others] = STEPS;
const passed = [await runStep(compile)];
const runner = async () => {
  for (let next = others.shift(); next; next = others.shift()) passed.push(await runStep(next));
};
await Promise.all(Array.from({ length: SIDE_BY_SIDE }, runner));

const failed = passed.filter((one) => !one).length;
if (failed > 0) console.log(`\n${failed} of ${STEPS.length} static checks failed.`);
process.exit(failed > 0 ? 1 : 0);
