import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { TargetDiscovery } from '@tallylink/connector-sdk';
import type { AssemblyResult } from '@tallylink/sync-engine';
import { READING, type Reading } from '../run-store/reading.js';
import { RunLinesRepository } from '../run-store/run-lines.repository.js';
import { RunRecordsRepository } from '../run-store/run-records.repository.js';
import type { RunEntity } from '../run-store/run.entity.js';
import { SourceRecordsRepository } from '../run-store/source-records.repository.js';
import type { SourceReading } from './source-reading.js';
import type { TargetReading } from './target-reading.js';

/** Both readings of a month, and what was made of the source's. */
export interface WhatWasRead {
  readonly assembled: AssemblyResult;
  readonly sourceReading: SourceReading;
  readonly targetReading: TargetReading;
  readonly discovery: TargetDiscovery;
}

/** Keeps what a run has read: every later validation starts from here. The caller has the transaction. */
@Injectable()
export class RunSnapshots {
  constructor(
    private readonly lines: RunLinesRepository,
    private readonly records: RunRecordsRepository,
    private readonly sourceRecords: SourceRecordsRepository,
  ) {}

  async store(run: RunEntity, sourceConnectionId: string, read: WhatWasRead): Promise<void> {
    const { assembled, sourceReading } = read;
    await this.lines.insert(run.id, assembled.lines);
    const charges = assembled.unlinkedCharges.map((charge) => ({ id: charge.id, data: charge }));
    await this.records.add(run.id, 'unlinked-charge', charges);
    const rejected = sourceReading.rejected.map((data, index) => ({
      id: String(index).padStart(6, '0'),
      data,
    }));
    await this.records.add(run.id, 'rejected', rejected);
    const customers = await this.sourceRecords.customers(sourceConnectionId);
    const records = customers.map((customer) => ({ id: customer.id, data: customer }));
    await this.records.add(run.id, 'source-customer', records);
    await this.records.add(run.id, 'reading', [{ id: READING, data: readingOf(run, read) }]);
  }
}

function readingOf(run: RunEntity, read: WhatWasRead): Reading {
  const { assembled, sourceReading, targetReading, discovery } = read;
  return {
    month: run.month,
    asOf: sourceReading.asOf,
    capabilities: discovery.capabilities,
    costsVisible: targetReading.costsVisible,
    complete: targetReading.complete,
    notes: [...targetReading.notes, ...assembled.notes.map((note) => note.message)],
    sums: assembled.sums,
    readings: sourceReading.readings,
    lateCharges: assembled.lateCharges,
    completeFrom: assembled.completeFrom,
    snapshotIds: [`source:${randomUUID()}`, `target:${randomUUID()}`],
  };
}
