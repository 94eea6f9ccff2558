import { Injectable } from '@nestjs/common';
import { DomainError, type BillingLine } from '@tallylink/billing-model';
import { breaksChain } from '@tallylink/sync-engine';
import { ApplicationLinksRepository, storedPolicies } from '../../application-links/index.js';
import { OperationsRepository, type OperationEntity } from '../../plans/index.js';
import type { RunEntity } from '../../run-store/run.entity.js';
import { RunMaterials, type RunMaterial } from '../../run-store/run-material.js';
import type { Naming } from './create-missing-items.js';
import { MOST_ROWS, type MissingRequest, type MissingRowChange } from './create-many.dto.js';
import { earlierCreations } from './earlier-creations.js';
import { fillRows, type FilledRow } from './filled-rows.js';
import { LackingLinesRepository } from './lacking-lines.repository.js';
import { firstRows, missingRows } from './missing-rows.js';

/** What a selection lacks, filled, and what is known of earlier tries. */
export interface Missing {
  readonly material: RunMaterial;
  readonly rows: readonly FilledRow[];
  readonly lines: number;
  /** Rows that are left for another go. */
  readonly more: number;
  readonly earlier: ReadonlyMap<string, OperationEntity>;
}

/** Reads what chosen lines lack. In the caller's transaction; no vendor is asked. */
@Injectable()
export class MissingRows {
  constructor(
    private readonly materials: RunMaterials,
    private readonly lines: LackingLinesRepository,
    private readonly operations: OperationsRepository,
    private readonly applicationLinks: ApplicationLinksRepository,
  ) {}

  /** `only`: rows by key; left out: the first. */
  async of(
    run: RunEntity,
    request: MissingRequest,
    changes: readonly MissingRowChange[],
    only?: ReadonlySet<string>,
  ): Promise<Missing> {
    if (!request.lineIds && !request.filter) throw nothingChosen();
    const material = await this.materials.of(run);
    const lacking = await this.lines.lacking(run.id, request);
    const byId = new Map(material.lines.map((line): [string, BillingLine] => [line.id, line]));
    const all = missingRows(lacking, byId, request.kinds);
    const rows = only ? all.filter(({ key }) => only.has(key)) : firstRows(all, MOST_ROWS);
    const { policies, target, customers } = material;
    const around = { runId: run.id, month: run.month, policies, target, customers };
    const creations = await this.operations.all(run.id, 'create');
    return {
      material,
      rows: fillRows(rows, changes, { ...around, ...(await this.naming(run, material)) }),
      lines: lacking.length,
      more: all.length - rows.length,
      earlier: earlierCreations(creations),
    };
  }

  /** How this application link names things, and what its target takes. */
  async naming(run: RunEntity, { reading }: Pick<RunMaterial, 'reading'>): Promise<Naming> {
    const { policies } = await this.applicationLinks.get(run.applicationLinkId);
    return { names: storedPolicies(policies).names, longestNames: reading.capabilities.longestNames ?? {} };
  }
}

/** Whether it is still on its way, or there and not taken up yet. */
export const isUnderWay = (creation: Pick<OperationEntity, 'state'> | undefined): boolean =>
  creation !== undefined && !breaksChain(creation.state) && creation.state !== 'verified';

const nothingChosen = (): DomainError =>
  new DomainError('SELECTION.EMPTY', 'Nothing was chosen. Nothing was created. Choose lines or a filter.');
