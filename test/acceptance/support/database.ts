import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { copyOf, type TestDatabase } from '@tallylink/host/testing/database-copies';
import { NodeProcess } from './node-process.js';
import { hostFile } from './repository.js';

/** A database of one's own, migrated by the compiled host. */
export function freshDatabase(): Promise<TestDatabase> {
  return copyOf({
    name: `tallylink_acceptance_template_${migrationsDigest()}`,
    migrate: (ownerUrl) =>
      new NodeProcess(hostFile('migrate.js'), { DATABASE_MIGRATION_URL: ownerUrl }).succeeded(),
  });
}

function migrationsDigest(): string {
  const folder = path.dirname(hostFile('database/migrations/index.js'));
  const hash = createHash('sha256');
  const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
  for (const file of [...files.sort().map((one) => path.join(folder, one)), hostFile('queue/queues.js')])
    hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
