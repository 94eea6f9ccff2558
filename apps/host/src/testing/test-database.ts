import { createHash } from 'node:crypto';
import { migrate } from '../database/migrate-database.js';
import { MIGRATIONS } from '../database/migrations/index.js';
import { copyOf, type TestDatabase } from './database-copies.js';

export type { TestDatabase } from './database-copies.js';

/** A database of its own, migrated by the sources. */
export function createTestDatabase(): Promise<TestDatabase> {
  const digest = createHash('sha256')
    .update(MIGRATIONS.map((migration) => migration.name + String(migration)).join())
    .digest('hex');
  return copyOf({ name: `tallylink_template_${process.ppid}_${digest.slice(0, 12)}`, migrate });
}
