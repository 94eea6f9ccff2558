import { addDays } from '@tallylink/billing-model';
import type { AutotaskWorld } from '../../autotask-state.js';
import { RECURRING_CONTRACT } from '../../entities/picklists.js';
import { missingField, Refusal } from '../../http/replies.js';
import { forgetRows } from '../../periods/create-line.js';
import { rowsOf } from '../../periods/units-rows.js';
import { dayOf, wireInstant, type WireRecord } from '../../wire-values.js';
import type { EntityRules } from './rules.js';

/** End after start; a recurring contract has a period type; posted periods cannot be cut off. */
export const contractRules: EntityRules = {
  defaults(record, world) {
    record.isDefaultContract ??= false;
    record.lastModifiedDateTime = wireInstant(world.now());
  },
  check(after, before, world) {
    if (dayOf(after.endDate) <= dayOf(after.startDate))
      throw new Refusal('Contract EndDate must be after StartDate.');
    if (after.contractType === RECURRING_CONTRACT && after.contractPeriodType == null)
      throw missingField('contractPeriodType');
    if (before) refuseCutOffPostings(after, before, world);
  },
  changed(record, world) {
    record.lastModifiedDateTime = wireInstant(world.now());
    for (const line of world.state.linesOfContract.get(record.id as number) ?? []) {
      line.steps = line.steps.filter((step) => step.day <= dayOf(record.endDate));
    }
    forgetRows(world.state, record.id as number);
  },
};

function refuseCutOffPostings(after: WireRecord, before: WireRecord, world: AutotaskWorld): void {
  const startMoves = dayOf(after.startDate) !== dayOf(before.startDate);
  const endExclusive = addDays(dayOf(after.endDate), 1);
  const isShorter = dayOf(after.endDate) < dayOf(before.endDate);
  if (!startMoves && !isShorter) return;
  const lines = world.state.linesOfContract.get(before.id as number) ?? [];
  const posted = lines.flatMap((line) =>
    rowsOf(world.state, line).filter((row) => line.stamps.has(row.start)),
  );
  if (posted.some((row) => startMoves || row.period.endExclusive > endExclusive)) {
    throw new Refusal(
      'Unable to make changes as it would result in the deletion/modification of an already approved and posted contract period',
    );
  }
}
