import { Injectable } from '@nestjs/common';
import type {
  Agreement,
  BillingLine,
  AgreementLine,
  RejectedRecord,
  SourceCustomer,
  TargetCustomer,
  TargetService,
  TargetState,
  UnlinkedCharge,
} from '@tallylink/billing-model';
import { DomainError } from '@tallylink/billing-model';
import type {
  AppliedCharge,
  ChargedOnce,
  EntityLink,
  Exclusion,
  LastApplied,
  LinkPolicies,
} from '@tallylink/sync-engine';
import { ApplicationLinksRepository, enginePolicies } from '../application-links/index.js';
import { DecisionsRepository, type MonthDecisions } from '../entity-links/decisions.repository.js';
import { EntityLinksRepository } from '../entity-links/entity-links.repository.js';
import { AppliedHistory } from './applied-history.js';
import { READING, type Reading } from './reading.js';
import type { RunEntity } from './run.entity.js';
import { RunLinesRepository } from './run-lines.repository.js';
import { RunRecordsRepository } from './run-records.repository.js';

/** The stored snapshot and every decision: all that a validation looks at. No vendor is asked. */
export interface RunMaterial {
  readonly runId: string;
  readonly reading: Reading;
  readonly lines: readonly BillingLine[];
  readonly unlinkedCharges: readonly UnlinkedCharge[];
  readonly rejected: readonly RejectedRecord[];
  readonly customers: readonly SourceCustomer[];
  readonly target: TargetState;
  readonly links: readonly EntityLink[];
  readonly exclusions: readonly Exclusion[];
  readonly policies: LinkPolicies;
  readonly linkVersion: number;
  readonly lastApplied: readonly LastApplied[];
  readonly appliedCharges: readonly AppliedCharge[];
  readonly chargedOnce: readonly ChargedOnce[];
  readonly decisions: MonthDecisions;
}

type Decided = Pick<RunMaterial, 'links' | 'exclusions'>;
const DECIDED = 'decided';

/** Fetches what a validation of a run needs, from the database alone. */
@Injectable()
export class RunMaterials {
  constructor(
    private readonly records: RunRecordsRepository,
    private readonly lines: RunLinesRepository,
    private readonly applicationLinks: ApplicationLinksRepository,
    private readonly entityLinks: EntityLinksRepository,
    private readonly history: AppliedHistory,
    private readonly decisions: DecisionsRepository,
  ) {}

  /** With all lines of the run, or with those of the ids. */
  async of(run: RunEntity, lineIds: readonly string[] | null = null): Promise<RunMaterial> {
    const reading = await this.reading(run);
    const link = await this.applicationLinks.get(run.applicationLinkId);
    return {
      runId: run.id,
      reading,
      lines: await this.lines.lines(run.id, lineIds),
      unlinkedCharges: await this.records.of<UnlinkedCharge>(run.id, 'unlinked-charge'),
      rejected: await this.records.of<RejectedRecord>(run.id, 'rejected'),
      customers: await this.records.of<SourceCustomer>(run.id, 'source-customer'),
      target: await this.target(run.id, reading),
      ...(await this.decided(run)),
      policies: enginePolicies(link.policies),
      linkVersion: link.entityLinkVersion,
      ...(await this.history.of(link.id, run.month)),
      decisions: await this.decisions.of(link.id, run.month, run.id),
    };
  }

  /** From now on the run is shown with the links and exclusions of today, whatever is decided later. */
  async keepDecided(run: RunEntity): Promise<void> {
    await this.records.add(run.id, DECIDED, [{ id: DECIDED, data: await this.decided(run) }]);
  }

  /** As they hold now; of a run that was applied, as they were decided then. */
  private async decided({ id, applicationLinkId }: RunEntity): Promise<Decided> {
    const kept = await this.records.one<Decided>(id, DECIDED, DECIDED);
    if (kept) return kept;
    return {
      links: await this.entityLinks.current(applicationLinkId),
      exclusions: await this.entityLinks.excluded(applicationLinkId),
    };
  }

  /** The same with the links as they are now: a decision about links changes nothing else. */
  async withPresentLinks(run: RunEntity, material: RunMaterial): Promise<RunMaterial> {
    const { id, entityLinkVersion } = await this.applicationLinks.get(run.applicationLinkId);
    return { ...material, links: await this.entityLinks.current(id), linkVersion: entityLinkVersion };
  }

  async reading(run: RunEntity): Promise<Reading> {
    const reading = await this.records.one<Reading>(run.id, 'reading', READING);
    if (reading) return reading;
    throw new DomainError(
      'RUN.NOTHING_READ',
      'Nothing was read for this run yet. Nothing was changed. Wait until it is open, or start the month again.',
    );
  }

  /** What was read, with what this run wrote over it. */
  private async targetLines(runId: string): Promise<AgreementLine[]> {
    const read = await this.records.of<AgreementLine>(runId, 'target-line');
    const written = await this.records.of<AgreementLine>(runId, 'applied-line');
    if (written.length === 0) return read;
    const newer = new Map(written.map((line) => [line.id, line]));
    const known = new Set(read.map((line) => line.id));
    return [
      ...read.map((line) => newer.get(line.id) ?? line),
      ...written.filter((line) => !known.has(line.id)),
    ];
  }

  async target(runId: string, reading: Reading): Promise<TargetState> {
    return {
      customers: await this.records.of<TargetCustomer>(runId, 'target-customer'),
      agreements: await this.records.of<Agreement>(runId, 'target-agreement'),
      services: await this.records.of<TargetService>(runId, 'target-service'),
      lines: await this.targetLines(runId),
      costsVisible: reading.costsVisible,
      complete: reading.complete,
      notes: reading.notes,
    };
  }
}
