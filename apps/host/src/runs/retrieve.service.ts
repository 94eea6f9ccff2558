// One way: the steps of a reading, as small methods in the order in which they happen.
import { Injectable } from '@nestjs/common';
import type { PlainDate } from '@tallylink/billing-model';
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
import { leastReading, readingRequests } from '../run-store/request-counts.js';
import type { RunEntity } from '../run-store/run.entity.js';
import { RunRecordsRepository } from '../run-store/run-records.repository.js';
import { RunSnapshots, type WhatWasRead } from './run-snapshot.js';
import { RunsRepository, type ProgressStep } from '../run-store/runs.repository.js';
import { SourceReader, type SourceReading } from './source-reading.js';
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
    private readonly records: RunRecordsRepository,
    private readonly snapshots: RunSnapshots,
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
    const lines = await this.storeMonth(run, sides.source, { sourceReading, targetReading, discovery });
    await this.progress(run, {
      stage: 'validate',
      done: 0,
      total: lines,
      message: 'Comparing the lines with the contracts.',
    });
    signal.throwIfAborted();
    const further = await this.validateFirst(run);
    await this.targetReader.readFurther(sides.target, run, further);
    await this.transaction.within(run.tenantId, async () => {
      const locked = await this.runs.lock(run.id);
      const requests = readingRequests(
        sides.source.context.http.counts,
        sides.target.context.http.counts,
        leastReading(targetReading.counts),
      );
      await this.runs.move(locked, 'retrieved', {
        asOf: sourceReading.asOf,
        failure: null,
        summary: { ...locked.summary, requests },
      });
      if (further.length > 0) await this.validation.validate(locked);
      await this.runs.progress(run.id, {
        stage: 'ready',
        done: lines,
        total: lines,
        message: `${lines} lines are ready.`,
      });
    });
  }

  /** Returns the lines to read further. Where there are none, this is the validation; else one follows that knows them. */
  private validateFirst(run: RunEntity): Promise<string[]> {
    return this.transaction.within(run.tenantId, async () => {
      const evaluated = await this.validation.evaluate(run);
      const further = linesToReadFurther(evaluated.material, evaluated);
      if (further.length === 0) await this.validation.store(run, evaluated);
      return further;
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
    const first = await this.assembleAtFirst(run, side, base);
    if ('lines' in first) return first;
    const { from } = first;
    const history = await this.sourceReader.readHistory(
      side,
      from,
      readingWindow(run.month).readFrom,
      (done, total, message) => this.progress(run, { stage: 'history', done, total, message }),
    );
    reading.rejected.push(...history.rejected);
    return this.assembly.assemble(run, side.connection.id, { ...base, historyFrom: from });
  }

  /** The whole first result is let go before a second one is made: each is as large as the month. */
  private async assembleAtFirst(
    run: RunEntity,
    side: SourceSide,
    base: { reading: SourceReading; historyMonths: number },
  ): Promise<AssemblyResult | { from: PlainDate }> {
    const first = await this.assembly.assemble(run, side.connection.id, { ...base, historyFrom: null });
    return first.needsHistory ? { from: first.needsHistory.from } : first;
  }

  /** Makes the month's lines, keeps them in the database and nowhere else, and says how many they are. */
  private async storeMonth(
    run: RunEntity,
    source: SourceSide,
    read: Omit<WhatWasRead, 'assembled'>,
  ): Promise<number> {
    const assembled = await this.assemble(run, source, read.sourceReading);
    await this.transaction.within(run.tenantId, () =>
      this.snapshots.store(run, source.connection.id, { ...read, assembled }),
    );
    return assembled.lines.length;
  }

  private async progress(run: RunEntity, step: ProgressStep): Promise<void> {
    await this.transaction.within(run.tenantId, () => this.runs.progress(run.id, step));
  }
}
