import { Global, Module } from '@nestjs/common';
import { AppliedHistory } from './applied-history.js';
import { ApplyEnded } from './apply-ended.js';
import { Approvers } from './approvers.js';
import { LateCharges } from './late-charges.js';
import { LineWindowsRepository } from './line-windows.repository.js';
import { PlanAgain } from './plan-again.js';
import { RunLinesRepository } from './run-lines.repository.js';
import { RunMoves } from './run-moves.js';
import { RunMaterials } from './run-material.js';
import { RunRecordsRepository } from './run-records.repository.js';
import { RunReplies } from './run-reply.js';
import { RunWork } from './run-work.js';
import { RunsRepository } from './runs.repository.js';
import { SourceRecordsRepository } from './source-records.repository.js';
import { WrittenRowsRepository } from './written-rows.repository.js';

const STORES = [
  ApplyEnded,
  LineWindowsRepository,
  PlanAgain,
  RunLinesRepository,
  RunMaterials,
  RunMoves,
  RunRecordsRepository,
  RunReplies,
  RunsRepository,
  RunWork,
  SourceRecordsRepository,
  WrittenRowsRepository,
];

@Global()
@Module({ providers: [...STORES, AppliedHistory, Approvers, LateCharges], exports: STORES })
export class RunStoreModule {}
