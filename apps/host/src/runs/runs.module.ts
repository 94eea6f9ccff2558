import { Global, Module, type BeforeApplicationShutdown } from '@nestjs/common';
import { AppliedRunService } from './applied-run.service.js';
import { RunAssembly } from './assemble-run.js';
import { ChosenLinks } from './chosen-links.js';
import { CreateManyController } from './create-missing/create-many.controller.js';
import { CreateManyService } from './create-missing/create-many.service.js';
import { CreateMissingController } from './create-missing/create-missing.controller.js';
import { CreateMissingService } from './create-missing/create-missing.service.js';
import { CreateMissingWorker } from './create-missing/create-missing.worker.js';
import { CreationJournal } from './create-missing/creation-journal.js';
import { LackingLinesRepository } from './create-missing/lacking-lines.repository.js';
import { MissingRows } from './create-missing/missing-rows.service.js';
import { NameTemplatesController } from './create-missing/name-templates.controller.js';
import { NameTemplatesService } from './create-missing/name-templates.service.js';
import { TargetProblems } from './create-missing/target-problems.js';
import { DecideService } from './decide.service.js';
import { DecisionsController } from './decisions.controller.js';
import { DecisionsService } from './decisions.service.js';
import { LineStoryService } from './line-story.service.js';
import { LinkFilesController } from './link-files/link-files.controller.js';
import { LinkFilesService } from './link-files/link-files.service.js';
import { LinkingController } from './linking.controller.js';
import { LinkingService } from './linking.service.js';
import { LinesController } from './lines.controller.js';
import { LinesService } from './lines.service.js';
import { Leads } from './re-pointing/leads.js';
import { RePointController } from './re-pointing/re-point.controller.js';
import { RePointService } from './re-pointing/re-point.service.js';
import { ResumeService } from './resume.service.js';
import { RetrieveService } from './retrieve.service.js';
import { RunSnapshots } from './run-snapshot.js';
import { RetrieveWorker } from './retrieve.worker.js';
import { RunEventsService } from './run-events.service.js';
import { RunWork } from '../run-store/run-work.js';
import { RunsController } from './runs.controller.js';
import { RunsService } from './runs.service.js';
import { Selections } from './selection.js';
import { SourceReader } from './source-reading.js';
import { TargetReader } from './target-reading.js';
import { ValidationService } from './validation.service.js';

const SHARED = [RunsService, ValidationService];

@Global()
@Module({
  controllers: [
    RunsController,
    LinkingController,
    LinesController,
    DecisionsController,
    CreateManyController,
    CreateMissingController,
    LinkFilesController,
    NameTemplatesController,
    RePointController,
  ],
  providers: [
    ...SHARED,
    AppliedRunService,
    ChosenLinks,
    CreateManyService,
    CreateMissingService,
    CreateMissingWorker,
    CreationJournal,
    DecideService,
    DecisionsService,
    LackingLinesRepository,
    Leads,
    LinkFilesService,
    LineStoryService,
    LinesService,
    LinkingService,
    MissingRows,
    NameTemplatesService,
    RePointService,
    ResumeService,
    RetrieveService,
    RetrieveWorker,
    RunAssembly,
    RunEventsService,
    RunSnapshots,
    Selections,
    SourceReader,
    TargetProblems,
    TargetReader,
  ],
  exports: SHARED,
})
export class RunsModule implements BeforeApplicationShutdown {
  constructor(private readonly work: RunWork) {}

  /** Work stops before the queue waits for it. */
  beforeApplicationShutdown(): void {
    this.work.end();
  }
}
