import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CONFIGURATION, type Configuration } from '../configuration/index.js';
import { dataSourceOptions } from './data-source.js';
import { TenantTransaction } from './tenant-transaction.js';

@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [CONFIGURATION],
      useFactory: (configuration: Configuration) =>
        dataSourceOptions(configuration.databaseUrl, { poolSize: 20 }),
    }),
  ],
  providers: [TenantTransaction],
  exports: [TenantTransaction],
})
export class DatabaseModule {}
