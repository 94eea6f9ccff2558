import { Module, type DynamicModule } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { LoggerModule } from 'nestjs-pino';
import { ApplicationLinksModule } from './application-links/index.js';
import { AuditModule } from './audit/index.js';
import { AuthModule } from './auth/index.js';
import { CONFIGURATION, ConfigurationModule, type Configuration } from './configuration/index.js';
import { ConnectionsModule } from './connections/index.js';
import { ConnectorsModule, type FoundConnector } from './connectors/index.js';
import { DatabaseModule } from './database/index.js';
import { EntityLinksModule } from './entity-links/entity-links.module.js';
import { HealthModule } from './health/health.module.js';
import { logOptions } from './http/log-options.js';
import { OpenConnections } from './http/open-connections.js';
import { MembersModule } from './members/index.js';
import { NotificationsModule } from './notifications/index.js';
import { OverviewModule } from './overview/overview.module.js';
import { PlansModule } from './plans/plans.module.js';
import { QueueModule } from './queue/index.js';
import { ReportsModule } from './reports/reports.module.js';
import { RunStoreModule } from './run-store/run-store.module.js';
import { RunsModule } from './runs/runs.module.js';
import { SavedViewsModule } from './saved-views/saved-views.module.js';
import { SchedulesModule } from './schedules/schedules.module.js';
import { SealingModule } from './sealing/index.js';
import { TenantsModule } from './tenants/index.js';

const FEATURES = [
  AuditModule,
  AuthModule,
  ApplicationLinksModule,
  ConnectionsModule,
  EntityLinksModule,
  HealthModule,
  MembersModule,
  NotificationsModule,
  OverviewModule,
  PlansModule,
  ReportsModule,
  RunStoreModule,
  RunsModule,
  SavedViewsModule,
  SchedulesModule,
  TenantsModule,
];

/** The host, with the connectors that the loader found. */
@Module({})
export class AppModule {
  static with(connectors: readonly FoundConnector[]): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigurationModule,
        LoggerModule.forRootAsync({
          inject: [CONFIGURATION],
          useFactory: (configuration: Configuration) => logOptions(configuration),
        }),
        ScheduleModule.forRoot(),
        DatabaseModule,
        SealingModule,
        QueueModule,
        ConnectorsModule.with(connectors),
        ...FEATURES,
      ],
      providers: [OpenConnections],
    };
  }
}
