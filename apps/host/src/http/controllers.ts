import { ApplicationLinksController } from '../application-links/application-links.controller.js';
import { AuditController } from '../audit/audit.controller.js';
import { ConnectionsController } from '../connections/connections.controller.js';
import { ConnectorsController } from '../connectors/connectors.controller.js';
import { LinkFilesController } from '../runs/link-files/link-files.controller.js';
import { LinkingController } from '../runs/linking.controller.js';
import { HealthController } from '../health/health.controller.js';
import { MembersController } from '../members/members.controller.js';
import { NotificationsController } from '../notifications/notifications.controller.js';
import { OverviewController } from '../overview/overview.controller.js';
import { PlanReplayController } from '../plans/replay/plan-replay.controller.js';
import { PlansController } from '../plans/plans.controller.js';
import { ReportsController } from '../reports/reports.controller.js';
import { CreateManyController } from '../runs/create-missing/create-many.controller.js';
import { CreateMissingController } from '../runs/create-missing/create-missing.controller.js';
import { NameTemplatesController } from '../runs/create-missing/name-templates.controller.js';
import { DecisionsController } from '../runs/decisions.controller.js';
import { LinesController } from '../runs/lines.controller.js';
import { RePointController } from '../runs/re-pointing/re-point.controller.js';
import { RunsController } from '../runs/runs.controller.js';
import { SavedViewsController } from '../saved-views/saved-views.controller.js';
import { SchedulesController } from '../schedules/schedules.controller.js';
import { TenantsController } from '../tenants/tenants.controller.js';
import { TrendController } from '../reports/trend.controller.js';

/** Every controller of the API, for the OpenAPI document that is built without a database. */
export const CONTROLLERS = [
  ApplicationLinksController,
  AuditController,
  ConnectionsController,
  ConnectorsController,
  CreateManyController,
  CreateMissingController,
  DecisionsController,
  LinkFilesController,
  LinkingController,
  HealthController,
  LinesController,
  MembersController,
  NameTemplatesController,
  NotificationsController,
  OverviewController,
  PlanReplayController,
  PlansController,
  RePointController,
  ReportsController,
  RunsController,
  SavedViewsController,
  SchedulesController,
  TenantsController,
  TrendController,
];
