import { ApplicationLinkEntity } from '../application-links/application-link.entity.js';
import { AuditEntryEntity } from '../audit/audit-entry.entity.js';
import { ConnectionEntity } from '../connections/connection.entity.js';
import { DecisionEntity } from '../entity-links/decision.entity.js';
import { EntityLinkEntity } from '../entity-links/entity-link.entity.js';
import { ExclusionEntity } from '../entity-links/exclusion.entity.js';
import { ApiKeyEntity } from '../members/api-key.entity.js';
import { InvitationEntity } from '../members/invitation.entity.js';
import { MemberEntity } from '../members/member.entity.js';
import { NotificationEntity } from '../notifications/notification.entity.js';
import { OperationEntity } from '../plans/operations/operation.entity.js';
import { OperationEventEntity } from '../plans/operations/operation-event.entity.js';
import { PlanEntity } from '../plans/plan.entity.js';
import { RunEntity } from '../run-store/run.entity.js';
import { SavedViewEntity } from '../saved-views/saved-view.entity.js';
import { ScheduleEntity } from '../schedules/schedule.entity.js';
import { TenantEntity } from '../tenants/tenant.entity.js';

/** Rows that are read and written one by one. Lines and records go in bulk, by SQL of their repositories. */
export const ENTITIES = [
  ApiKeyEntity,
  ApplicationLinkEntity,
  AuditEntryEntity,
  ConnectionEntity,
  DecisionEntity,
  EntityLinkEntity,
  ExclusionEntity,
  InvitationEntity,
  MemberEntity,
  NotificationEntity,
  OperationEntity,
  OperationEventEntity,
  PlanEntity,
  RunEntity,
  SavedViewEntity,
  ScheduleEntity,
  TenantEntity,
];
