import { PgBoss } from 'pg-boss';
import { DEAD_LETTERS, QUEUE_SCHEMA, QUEUES } from '../queue/queues.js';
import { ownerDataSource } from './data-source.js';

/** Brings tables and queue up to date as the owner. Running it again changes nothing. Returns what was applied. */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const dataSource = ownerDataSource(ownerUrl);
  await dataSource.initialize();
  try {
    const applied = await dataSource.runMigrations({ transaction: 'each' });
    await installQueue(ownerUrl);
    await dataSource.query(`
      grant usage on schema ${QUEUE_SCHEMA} to tallylink_app;
      grant select, insert, update, delete on all tables in schema ${QUEUE_SCHEMA} to tallylink_app;
      grant usage, select on all sequences in schema ${QUEUE_SCHEMA} to tallylink_app;
      grant execute on all functions in schema ${QUEUE_SCHEMA} to tallylink_app`);
    return applied.map((migration) => migration.name);
  } finally {
    await dataSource.destroy();
  }
}

async function installQueue(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema: QUEUE_SCHEMA,
    supervise: false,
    schedule: false,
    max: 2,
  });
  await boss.start();
  try {
    await boss.createQueue(DEAD_LETTERS);
    for (const { name, ...options } of QUEUES) {
      const settings = { ...options, deadLetter: DEAD_LETTERS };
      if (await boss.getQueue(name)) await boss.updateQueue(name, settings);
      else await boss.createQueue(name, settings);
    }
  } finally {
    await boss.stop({ graceful: false });
  }
}
