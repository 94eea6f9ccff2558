import path from 'node:path';
import { DATA_DIR } from '../bootstrap/repository.mjs';
import { startPostgres, stopWithThisProcess } from '../database/embedded-postgres.mjs';
import { listens } from '../database/leftovers.mjs';
import { ensureDatabase } from '../database/roles.mjs';

/**
 * The product's database: the environment's when `DATABASE_URL` is set, else the embedded one.
 * Returns `{ env, embedded, stop }`.
 */
export async function productDatabase() {
  if (process.env.DATABASE_URL) {
    if (!process.env.DATABASE_MIGRATION_URL) {
      throw new Error(
        'DATABASE_URL is set, DATABASE_MIGRATION_URL is not. Nothing was started. The first is the application role that serves, ' +
          'the second the owner that migrates; docs/operations.md says how to make both.',
      );
    }
    return { env: {}, embedded: false, stop: async () => {} };
  }
  const home = path.join(DATA_DIR, 'postgres');
  const server = await startPostgres({ home });
  stopWithThisProcess(server.home);
  const env = await ensureDatabase(server);
  // A killed server comes back on its port, so that the host's pool finds it again.
  const watch = setInterval(async () => {
    if (await listens(server.port)) return;
    console.error('The database ended; starting it again.');
    await startPostgres({ home, port: server.port }).catch((error) => console.error(error.message));
  }, 2000);
  const stop = async () => {
    clearInterval(watch);
    server.stop();
  };
  return { env, embedded: true, stop };
}
