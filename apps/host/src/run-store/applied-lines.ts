import {
  monthPeriod,
  type AgreementLine,
  type Month,
  type Operation,
  type TargetState,
} from '@tallylink/billing-model';
import { writtenLine } from '@tallylink/sync-engine';

/** An operation that the target's own numbers have proved. */
export interface ProvedOperation {
  readonly data: Operation;
  readonly reference: string | null;
}

type LineWrite = Extract<Operation, { kind: 'change-line' | 'add-line' }>;

/** The agreement lines that a run wrote to, as they are now: from what was read and what was proved, with no request. */
export function appliedLines(
  read: Pick<TargetState, 'lines' | 'services'>,
  proved: readonly ProvedOperation[],
  month: Month,
): AgreementLine[] {
  const lines = new Map(read.lines.map((line) => [line.id, line]));
  const writes = new Map<string, LineWrite[]>();
  for (const { data, reference } of proved) {
    if (data.kind !== 'change-line' && data.kind !== 'add-line') continue;
    const id = data.kind === 'add-line' ? reference : data.agreementLineId;
    if (id === null) continue;
    writes.set(id, [...(writes.get(id) ?? []), data]);
  }
  return [...writes].flatMap(([id, ofLine]) => {
    const line = lines.get(id) ?? madeLine(id, ofLine, read.services, month);
    return line ? [writtenLine(line, ofLine)] : [];
  });
}

/** A service that was put on a contract after the reading. */
function madeLine(
  id: string,
  writes: readonly LineWrite[],
  services: TargetState['services'],
  month: Month,
): AgreementLine | null {
  const added = writes.find((one) => one.kind === 'add-line');
  if (!added?.targetCustomerId) return null;
  return {
    id,
    agreementId: added.agreementId,
    customerId: added.targetCustomerId,
    serviceId: added.serviceId,
    name: services.find((service) => service.id === added.serviceId)?.name ?? '',
    window: monthPeriod(month),
    steps: [],
    periods: [],
    usedDays: [],
    currency: added.after.unitPrice?.currency ?? added.after.unitCost?.currency ?? null,
  };
}
