// The fault matrix as it was compiled, with a database server of its own. Its arguments are those of test/faults/main.ts.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { DATA_DIR, ROOT } from '../bootstrap/repository.mjs';
import { startPostgres, stopWithThisProcess } from '../database/embedded-postgres.mjs';
import { runToEnd } from './processes.mjs';

const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
await runToEnd('The TypeScript build', [tsc, '-b', 'apps/sandbox', 'test'], { quiet: true });
const server = await startPostgres({
  home: path.join(DATA_DIR, 'faults-postgres'),
  // What dies here are hosts, never the database: it need not survive a power cut.
  settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
});
stopWithThisProcess(server.home);
process.env.TEST_DATABASE_ADMIN_URL = server.adminUrl;
try {
  await import(pathToFileURL(path.join(ROOT, 'test', 'dist', 'faults', 'main.js')).href);
} finally {
  server.stop();
}
