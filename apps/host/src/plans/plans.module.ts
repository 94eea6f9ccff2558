import { Global, Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications/index.js';
import { ApprovalExpiryService } from './approving/approval-expiry.service.js';
import { ApplyPatience } from './applying/apply-patience.js';
import { ApplyBudget } from './applying/apply-budget.js';
import { ApplyRunner } from './applying/apply-runner.js';
import { ApplyWorker } from './applying/apply.worker.js';
import { OperationJournal } from './operations/operation-journal.js';
import { OperationSender } from './applying/operation-sender.js';
import { OperationVerifier } from './applying/operation-verifier.js';
import { OperationsRepository } from './operations/operations.repository.js';
import { OperationsService } from './operations/operations.service.js';
import { PlanApprovalService } from './approving/plan-approval.service.js';
import { PlanFileService } from './plan-file.service.js';
import { PlanFreshness } from './approving/plan-freshness.js';
import { PlanReopening } from './approving/plan-reopening.js';
import { PlanReplayController } from './replay/plan-replay.controller.js';
import { PlanReplayService } from './replay/plan-replay.service.js';
import { PlanStore } from './plan-store.js';
import { PlansController } from './plans.controller.js';
import { PlansRepository } from './plans.repository.js';
import { PlansService } from './plans.service.js';
import { StalenessCheck } from './approving/staleness.js';
import { UndoService } from './undoing/undo.service.js';
import { WindowUses } from './applying/window-use.js';

@Global()
@Module({
  imports: [NotificationsModule],
  controllers: [PlansController, PlanReplayController],
  providers: [
    ApplyPatience,
    ApplyBudget,
    ApplyRunner,
    ApplyWorker,
    ApprovalExpiryService,
    OperationJournal,
    OperationSender,
    OperationVerifier,
    OperationsRepository,
    OperationsService,
    PlanApprovalService,
    PlanFileService,
    PlanFreshness,
    PlanReopening,
    PlanReplayService,
    PlanStore,
    PlansRepository,
    PlansService,
    StalenessCheck,
    UndoService,
    WindowUses,
  ],
  exports: [ApplyRunner, OperationsRepository, PlanStore, PlansRepository, PlansService, WindowUses],
})
export class PlansModule {}
