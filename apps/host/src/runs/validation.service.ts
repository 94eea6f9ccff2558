import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PlanStore } from '../plans/index.js';
import { ConnectorsService } from '../connectors/index.js';
import { ConnectionsRepository } from '../connections/index.js';
import { ApplicationLinksRepository } from '../application-links/index.js';
import { evaluateRun, type RunEvaluation } from './evaluate-run.js';
import type { RunEntity } from '../run-store/run.entity.js';
import { PlanAgain } from '../run-store/plan-again.js';
import { RunLinesRepository } from '../run-store/run-lines.repository.js';
import { type RunMaterial, RunMaterials } from '../run-store/run-material.js';
import { RunsRepository } from '../run-store/runs.repository.js';
import { tieOutReplies } from './tie-out-reply.js';

type Evaluated = RunEvaluation & { readonly material: RunMaterial };

/** Validates a run from its snapshot and stores grid, tie-out and plan. The caller has the transaction. */
@Injectable()
export class ValidationService implements OnModuleInit {
  constructor(
    private readonly materials: RunMaterials,
    private readonly lines: RunLinesRepository,
    private readonly runs: RunsRepository,
    private readonly plans: PlanStore,
    private readonly applicationLinks: ApplicationLinksRepository,
    private readonly connections: ConnectionsRepository,
    private readonly connectors: ConnectorsService,
    private readonly planAgain: PlanAgain,
  ) {}

  onModuleInit(): void {
    this.planAgain.by((run) => this.validate(run));
  }

  /** From what is stored now, or from `material` where the caller has just fetched it. */
  async validate(run: RunEntity, material?: RunMaterial): Promise<RunEvaluation> {
    const evaluated = await this.evaluate(run, material);
    await this.store(run, evaluated);
    return evaluated;
  }

  async evaluate(run: RunEntity, known?: RunMaterial): Promise<Evaluated> {
    const material = known ?? (await this.materials.of(run));
    return { ...evaluateRun(material), material };
  }

  /** Makes an evaluation the run's present one. It must be of this transaction. */
  async store(run: RunEntity, { plan, tieOut, counts, replies, material }: Evaluated): Promise<void> {
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
  }

  private async requestsAllowed(linkId: string): Promise<number> {
    const { targetConnectionId } = await this.applicationLinks.get(linkId);
    const { connectorId } = await this.connections.get(targetConnectionId);
    return this.connectors.get(connectorId).declaration.limits.requestsPerWindow;
  }
}
