import 'reflect-metadata';
import { migrate } from './database/migrate-database.js';

const url = process.env['DATABASE_MIGRATION_URL'];
if (!url) {
  console.error('DATABASE_MIGRATION_URL is not set: it is the owner of the tables. Nothing was migrated.');
  process.exit(1);
}
const applied = await migrate(url);
console.log(applied.length === 0 ? 'The database is up to date.' : `Migrated: ${applied.join(', ')}`);
