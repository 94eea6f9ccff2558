import { Injectable } from '@nestjs/common';
import { ApplicationLinksService } from '../application-links/index.js';
import { Approvers } from './approvers.js';
import { LateCharges } from './late-charges.js';
import type { RunEntity } from './run.entity.js';
import type { RunCountsReply, RunReply, RunRequestsReply } from './runs.dto.js';

const NO_COUNTS: RunCountsReply = {
  lines: 0,
  toDo: 0,
  linked: 0,
  excluded: 0,
  unlinked: 0,
  unlinkedCharges: 0,
  rejectedRecords: 0,
  findings: {},
};
export const NO_REQUESTS: RunRequestsReply = {
  source: 0,
  target: 0,
  targetMinimum: null,
  targetRatio: null,
  targetByPurpose: {},
};

/** A run as the API gives it. Names its fields, so that a new column stays private. */
@Injectable()
export class RunReplies {
  constructor(
    private readonly applicationLinks: ApplicationLinksService,
    private readonly lateCharges: LateCharges,
    private readonly approvers: Approvers,
  ) {}

  async of(run: RunEntity): Promise<RunReply> {
    const { source, target } = await this.applicationLinks.get(run, run.applicationLinkId);
    const { summary } = run;
    const lateCharges = await this.lateCharges.of(run);
    return {
      id: run.id,
      applicationLinkId: run.applicationLinkId,
      month: run.month,
      state: run.state,
      progress: run.progress,
      counts: summary.counts ?? NO_COUNTS,
      tieOut: summary.tieOut ?? [],
      tiedOut: (summary.tiedOut ?? false) && lateCharges === null,
      lateCharges,
      requests: { ...NO_REQUESTS, ...summary.requests },
      source,
      target,
      asOf: run.asOf,
      completeFrom: summary.completeFrom ?? null,
      planHash: run.planHash,
      operations: summary.operations ?? 0,
      supersededBy: run.supersededBy,
      undoes: run.summary.undoes ?? null,
      failure: run.failure,
      waiting: run.state === 'applying' ? run.waiting : null,
      startedBy: run.startedBy,
      approvedBy: await this.approvers.of(run),
      createdAt: run.createdAt.toISOString(),
      finishedAt: run.finishedAt?.toISOString() ?? null,
    };
  }
}
