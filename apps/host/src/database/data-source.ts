import { DataSource, type DataSourceOptions } from 'typeorm';
import { ENTITIES } from './entities.js';
import { MIGRATIONS } from './migrations/index.js';
import { SnakeNaming } from './snake-naming.js';

/** Options for one role. The application role serves and never migrates; the owner migrates and never serves. */
export function dataSourceOptions(
  url: string,
  options: { readonly poolSize?: number } = {},
): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTableName: 'migrations',
    synchronize: false,
    migrationsRun: false,
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    namingStrategy: new SnakeNaming(),
    poolSize: options.poolSize ?? 10,
    // Whoever catches an error logs it, without the values of the query: these are a tenant's rows.
    logging: false,
  };
}

/** A data source of the owner, for migrations only. */
export function ownerDataSource(url: string): DataSource {
  return new DataSource(dataSourceOptions(url, { poolSize: 2 }));
}
