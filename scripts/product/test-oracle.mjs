// Builds, starts a database that is thrown away, and hands its arguments to test/oracle. Ends with 1 when a seed is wrong.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { pinnedEnvironment } from '../bootstrap/pinned-node.mjs';
import { DATA_DIR, ROOT } from '../bootstrap/repository.mjs';
import { startPostgres, stopWithThisProcess } from '../database/embedded-postgres.mjs';
import { runToEnd } from './processes.mjs';

console.log('Building…');
const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
await runToEnd('The TypeScript build', [tsc, '-b', 'apps/sandbox', 'test'], { quiet: true });
const server = await startPostgres({
  home: path.join(DATA_DIR, 'oracle-postgres'),
  settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
});
stopWithThisProcess(server.home);
const child = spawn(
  process.execPath,
  [path.join(ROOT, 'test', 'dist', 'oracle', 'main.js'), ...process.argv.slice(2)],
  { cwd: ROOT, stdio: 'inherit', env: pinnedEnvironment({ TEST_DATABASE_ADMIN_URL: server.adminUrl }) },
);
child.on('exit', (code) => {
  server.stop();
  process.exit(code ?? 1);
});
