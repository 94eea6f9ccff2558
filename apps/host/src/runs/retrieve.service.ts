// One way: the steps of a reading, as small methods in the order in which they happen.
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { TargetDiscovery } from '@tallylink/connector-sdk';
import type { AssemblyResult } from '@tallylink/sync-engine';
import {
  ApplicationLinksRepository,
  enginePolicies,
  LinkSides,
  type SourceSide,
  type TargetSide,
} from '../application-links/index.js';
import { TenantTransaction } from '../database/index.js';
import { readingWindow, RunAssembly } from './assemble-run.js';
import { linesToReadFurther } from './lines-to-read-further.js';
import { READING, type Reading } from '../run-store/reading.js';
import { leastReading, requestsReply } from './request-counts.js';
import type { RunEntity } from '../run-store/run.entity.js';
import { RunLinesRepository } from '../run-store/run-lines.repository.js';
import { RunRecordsRepository } from '../run-store/run-records.repository.js';
import { RunsRepository, type ProgressStep } from '../run-store/runs.repository.js';
import { SourceReader, type SourceReading } from './source-reading.js';
import { SourceRecordsRepository } from '../run-store/source-records.repository.js';
import { TargetReader, type TargetReading } from './target-reading.js';
import { ValidationService } from './validation.service.js';

interface Sides {
  readonly source: SourceSide;
  readonly target: TargetSide;
}

/** Reads a month from both sides and makes it an open run. Reading again from the start is harmless. */
@Injectable()
export class RetrieveService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly runs: RunsRepository,
    private readonly lines: RunLinesRepository,
    private readonly records: RunRecordsRepository,
    private readonly sourceRecords: SourceRecordsRepository,
    private readonly applicationLinks: ApplicationLinksRepository,
    private readonly linkSides: LinkSides,
    private readonly sourceReader: SourceReader,
    private readonly targetReader: TargetReader,
    private readonly assembly: RunAssembly,
    private readonly validation: ValidationService,
  ) {}

  async retrieve(run: RunEntity, signal: AbortSignal): Promise<void> {
    const together = new AbortController();
    const sides = await this.sides(run, AbortSignal.any([signal, together.signal]));
    const discovery = await sides.target.connector.discover(sides.target.context);
    await this.transaction.within(run.tenantId, () => this.records.clear(run.id));
    const [sourceReading, targetReading] = await this.readBoth(run, sides, together);
    const { asOf } = sourceReading;
    const assembled = await this.assemble(run, sides.source, sourceReading);
    await this.progress(run, {
      stage: 'validate',
      done: 0,
      total: assembled.lines.length,
      message: 'Comparing the lines with the contracts.',
    });
    signal.throwIfAborted();
    const validated = await this.transaction.within(run.tenantId, async () => {
      await this.store(run, sides.source, { assembled, sourceReading, targetReading, discovery });
      return this.validation.validate(run);
    });
    const further = linesToReadFurther(validated.material, validated);
    await this.targetReader.readFurther(sides.target, run, further);
    await this.transaction.within(run.tenantId, async () => {
      const locked = await this.runs.lock(run.id);
      const requests = requestsReply(
        sides.source.context.http.counts,
        sides.target.context.http.counts,
        leastReading(targetReading.counts),
      );
      await this.runs.move(locked, 'retrieved', {
        asOf,
        failure: null,
        summary: { ...locked.summary, requests },
      });
      if (further.length > 0) await this.validation.validate(locked);
      const { length } = assembled.lines;
      await this.runs.progress(run.id, {
        stage: 'ready',
        done: length,
        total: length,
        message: `${length} lines are ready.`,
      });
    });
  }

  private async sides(run: RunEntity, signal: AbortSignal): Promise<Sides> {
    return {
      source: await this.linkSides.source(run.tenantId, run.applicationLinkId, signal),
      target: await this.linkSides.target(run.tenantId, run.applicationLinkId, signal),
    };
  }

  /** Side by side: they ask different vendors. When one fails, the other stops too, and the first reason is told. */
  private async readBoth(
    run: RunEntity,
    { source, target }: Sides,
    together: AbortController,
  ): Promise<[SourceReading, TargetReading]> {
    const both = [
      this.sourceReader.readMonth(source, run.month, (done, total, message) =>
        this.progress(run, { stage: 'source', done, total, message }),
      ),
      this.targetReader.read(target, run.id, run.month, (done, message) =>
        this.progress(run, { stage: 'target', done, total: null, message }),
      ),
    ] as const;
    try {
      return await Promise.all(both);
    } catch (error) {
      together.abort(error);
      await Promise.allSettled(both);
      throw error;
    }
  }

  /** Assembles, and once more with older invoices when terms began before what was read. */
  private async assemble(run: RunEntity, side: SourceSide, reading: SourceReading): Promise<AssemblyResult> {
    const link = await this.transaction.within(run.tenantId, () =>
      this.applicationLinks.get(run.applicationLinkId),
    );
    const historyMonths = enginePolicies(link.policies).history.months;
    const base = { reading, historyMonths };
    const first = await this.assembly.assemble(run, side.connection.id, { ...base, historyFrom: null });
    if (!first.needsHistory) return first;
    const { from } = first.needsHistory;
    const history = await this.sourceReader.readHistory(
      side,
      from,
      readingWindow(run.month).readFrom,
      (done, total, message) => this.progress(run, { stage: 'history', done, total, message }),
    );
    reading.rejected.push(...history.rejected);
    return this.assembly.assemble(run, side.connection.id, { ...base, historyFrom: from });
  }

  private async store(
    run: RunEntity,
    source: SourceSide,
    read: {
      assembled: AssemblyResult;
      sourceReading: SourceReading;
      targetReading: TargetReading;
      discovery: TargetDiscovery;
    },
  ): Promise<void> {
    const { assembled, sourceReading, targetReading } = read;
    await this.lines.insert(run.id, assembled.lines);
    const charges = assembled.unlinkedCharges.map((charge) => ({ id: charge.id, data: charge }));
    await this.records.add(run.id, 'unlinked-charge', charges);
    const rejected = sourceReading.rejected.map((record, index) => ({
      id: String(index).padStart(6, '0'),
      data: record,
    }));
    await this.records.add(run.id, 'rejected', rejected);
    const customers = await this.sourceRecords.customers(source.connection.id);
    await this.records.add(
      run.id,
      'source-customer',
      customers.map((customer) => ({ id: customer.id, data: customer })),
    );
    const reading: Reading = {
      month: run.month,
      asOf: sourceReading.asOf,
      capabilities: read.discovery.capabilities,
      costsVisible: targetReading.costsVisible,
      complete: targetReading.complete,
      notes: [...targetReading.notes, ...assembled.notes.map((note) => note.message)],
      sums: assembled.sums,
      readings: sourceReading.readings,
      lateCharges: assembled.lateCharges,
      completeFrom: assembled.completeFrom,
      snapshotIds: [`source:${randomUUID()}`, `target:${randomUUID()}`],
    };
    await this.records.add(run.id, 'reading', [{ id: READING, data: reading }]);
  }

  private async progress(run: RunEntity, step: ProgressStep): Promise<void> {
    await this.transaction.within(run.tenantId, () => this.runs.progress(run.id, step));
  }
}
