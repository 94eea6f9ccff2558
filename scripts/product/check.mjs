// The static part of the check: nothing here starts a server.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pinnedEnvironment } from '../bootstrap/pinned-node.mjs';
import { ROOT } from '../bootstrap/repository.mjs';

const tool = (file, ...args) => [path.join(ROOT, 'node_modules', file), ...args];
const STEPS = [
  { name: 'types', command: tool('typescript/bin/tsc', '-b') },
  { name: 'types of the portal', command: tool('typescript/bin/tsc', '-p', 'apps/portal', '--noEmit') },
  { name: 'format', command: tool('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.') },
  { name: 'lint', command: tool('eslint/bin/eslint.js', '.', '--max-warnings=0') },
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

let failed = 0;
for (const { name, command } of STEPS) {
  const started = Date.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: ROOT,
    encoding: 'utf8',
    env: pinnedEnvironment(),
    maxBuffer: 64 * 1024 * 1024,
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'}  ${name} (${seconds} s)`);
  if (status !== 0) {
    failed += 1;
    console.log(`${stdout}${stderr}`.trim());
  }
}
if (failed > 0) console.log(`\n${failed} of ${STEPS.length} static checks failed.`);
process.exit(failed > 0 ? 1 : 0);
