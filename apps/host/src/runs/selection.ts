import { Injectable } from '@nestjs/common';
import { DomainError, type UnlinkedCharge } from '@tallylink/billing-model';
import type { SelectionRequest } from './decisions.dto.js';
import { RunLinesRepository, type ChosenLine } from '../run-store/run-lines.repository.js';
import { RunRecordsRepository } from '../run-store/run-records.repository.js';

export interface Selected {
  readonly lines: readonly ChosenLine[];
  readonly charges: readonly UnlinkedCharge[];
}

/** What a bulk action means: lines by id, or everything that a filter shows but some. The filter is the grid's own. */
@Injectable()
export class Selections {
  constructor(
    private readonly lines: RunLinesRepository,
    private readonly records: RunRecordsRepository,
  ) {}

  async of(runId: string, request: SelectionRequest): Promise<Selected> {
    const { lineIds, chargeIds, filter, exceptLineIds } = request;
    if (!lineIds && !chargeIds && !filter) {
      throw new DomainError(
        'SELECTION.EMPTY',
        'Nothing was chosen. Nothing was changed. Choose lines, charges or a filter.',
      );
    }
    const found = lineIds || filter ? await this.lines.chosen(runId, filter ?? {}) : [];
    const wanted = lineIds && new Set(lineIds);
    const left = new Set(exceptLineIds ?? []);
    const lines = found.filter(({ id }) => (!wanted || wanted.has(id)) && !left.has(id));
    if (wanted && !filter && lines.length < wanted.size) {
      throw new DomainError(
        'SELECTION.UNKNOWN',
        `${wanted.size - lines.length} of the lines are not in this run. Nothing was changed. Reload the grid.`,
      );
    }
    return { lines, charges: chargeIds ? await this.charges(runId, chargeIds) : [] };
  }

  private async charges(runId: string, ids: readonly string[]): Promise<UnlinkedCharge[]> {
    const wanted = new Set(ids);
    const found = (await this.records.of<UnlinkedCharge>(runId, 'unlinked-charge')).filter((charge) =>
      wanted.has(charge.id),
    );
    if (found.length < wanted.size) {
      throw new DomainError(
        'SELECTION.UNKNOWN',
        `${wanted.size - found.length} of the charges are not in this run. Nothing was changed. Reload the list.`,
      );
    }
    return found;
  }
}
