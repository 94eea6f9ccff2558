import { Global, Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications/index.js';
import { ApprovalExpiryService } from './approval-expiry.service.js';
import { ApplyPatience } from './apply-patience.js';
import { ApplyBudget } from './apply-budget.js';
import { ApplyRunner } from './apply-runner.js';
import { ApplyWorker } from './apply.worker.js';
import { OperationJournal } from './operation-journal.js';
import { OperationSender } from './operation-sender.js';
import { OperationVerifier } from './operation-verifier.js';
import { OperationsRepository } from './operations.repository.js';
import { OperationsService } from './operations.service.js';
import { PlanApprovalService } from './plan-approval.service.js';
import { PlanFileService } from './plan-file.service.js';
import { PlanFreshness } from './plan-freshness.js';
import { PlanReopening } from './plan-reopening.js';
import { PlanReplayController } from './plan-replay.controller.js';
import { PlanReplayService } from './plan-replay.service.js';
import { PlanStore } from './plan-store.js';
import { PlansController } from './plans.controller.js';
import { PlansRepository } from './plans.repository.js';
import { PlansService } from './plans.service.js';
import { StalenessCheck } from './staleness.js';
import { UndoService } from './undo.service.js';
import { WindowUses } from './window-use.js';

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
