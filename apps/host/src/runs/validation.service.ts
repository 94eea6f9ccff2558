import { Injectable } from '@nestjs/common';
import { PlanStore } from '../plans/index.js';
import { ConnectorsService } from '../connectors/index.js';
import { ConnectionsRepository } from '../connections/index.js';
import { ApplicationLinksRepository } from '../application-links/index.js';
import { evaluateRun, type RunEvaluation } from './evaluate-run.js';
import type { RunEntity } from '../run-store/run.entity.js';
import { RunLinesRepository } from '../run-store/run-lines.repository.js';
import { type RunMaterial, RunMaterials } from '../run-store/run-material.js';
import { RunsRepository } from '../run-store/runs.repository.js';
import { tieOutReplies } from './tie-out-reply.js';

/** Validates a run from its snapshot and stores grid, tie-out and plan. The caller has the transaction. */
@Injectable()
export class ValidationService {
  constructor(
    private readonly materials: RunMaterials,
    private readonly lines: RunLinesRepository,
    private readonly runs: RunsRepository,
    private readonly plans: PlanStore,
    private readonly applicationLinks: ApplicationLinksRepository,
    private readonly connections: ConnectionsRepository,
    private readonly connectors: ConnectorsService,
  ) {}

  async validate(run: RunEntity): Promise<RunEvaluation & { readonly material: RunMaterial }> {
    const material = await this.materials.of(run);
    const evaluation = evaluateRun(material);
    const { plan, tieOut, counts, replies } = evaluation;
    await this.lines.show(run.id, replies);
    const requestsAllowed = await this.requestsAllowed(run.applicationLinkId);
    await this.plans.replace(run.id, plan, { month: run.month, target: material.target, requestsAllowed });
    const summary = {
      counts,
      tieOut: tieOutReplies(tieOut),
      tiedOut: tieOut.open,
      reasons: [...tieOut.reasons],
      completeFrom: material.reading.completeFrom,
      operations: plan.operations.length,
      entityLinkVersion: material.linkVersion,
    };
    await this.runs.summarise(run.id, summary, plan.hash);
    return { ...evaluation, material };
  }

  private async requestsAllowed(linkId: string): Promise<number> {
    const { targetConnectionId } = await this.applicationLinks.get(linkId);
    const { connectorId } = await this.connections.get(targetConnectionId);
    return this.connectors.get(connectorId).declaration.limits.requestsPerWindow;
  }
}
