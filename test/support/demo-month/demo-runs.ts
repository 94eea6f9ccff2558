import type { BillingLine } from '@tallylink/billing-model';
import { demoCases } from '@tallylink/connector-testing';
import {
  confirmLink,
  entityLinkKeys,
  type EntityLink,
  type KnownCharge,
  type LastApplied,
  type PreviousLine,
} from '@tallylink/sync-engine';
import { evaluateMonth, type Evaluated } from './evaluate-month.js';
import type { RunName } from './expected-line.js';
import { linkLines } from './link-lines.js';
import { readSource, type SourceMonth } from './read-source.js';
import { readTarget, type TargetMonth } from './read-target.js';
import type { DemoSandboxes } from './sandboxes.js';

const OCTOBER = '2026-10';
export const TODAY = '2026-11-02';

/** The runs that the rows of the table are looked at in, and what they were made from. */
export interface DemoRuns {
  readonly runs: Readonly<Record<RunName, Evaluated>>;
  readonly links: readonly EntityLink[];
  readonly source: SourceMonth;
  readonly target: TargetMonth;
}

/** Reads the demo on the days that its cases need. Nothing is written. */
export async function readDemo(demo: DemoSandboxes): Promise<DemoRuns> {
  const read = (today: string, month = OCTOBER, remembered = {}): Promise<SourceMonth> =>
    readSource(demo, { today, month, remembered });
  const early = await read('2026-10-20');
  const earlyTarget = await readTarget(demo, '2026-10-20', OCTOBER);
  const september = await read(TODAY, '2026-09');
  const source = await read(TODAY, OCTOBER, { previous: previousLines(september) });
  const second = await read(TODAY, OCTOBER, { known: accounted(early) });
  const target = await readTarget(demo, TODAY, OCTOBER);
  const late = await read('2026-12-02', OCTOBER, { known: accounted(source) });
  const lines = [...source.assembled.lines, ...september.assembled.lines];
  const linked = linkLines({ lines, customers: source.customers, target: target.state });
  const links = [...linked, ...usageLinks(september, target)];
  const mainRun = { source, target, links, lastApplied: writtenBefore() };
  const markup = (percent: string) => ({ policies: { price: { kind: 'markup' as const, percent } } });
  const runs = {
    october: evaluateMonth({ source: early, target: earlyTarget, links }),
    november: evaluateMonth(mainRun),
    second: evaluateMonth({ ...mainRun, source: second }),
    december: evaluateMonth({ source: late, target, links, lastApplied: writtenInNovember() }),
    september: evaluateMonth({ source: september, target, links, ...markup('15') }),
    'marked-up': evaluateMonth({ ...mainRun, ...markup('40') }),
  };
  return { runs, links, source, target };
}

const caseOf = (name: string) => demoCases.find((one) => one.case === name)!;

/** Case 26: the line was there, and linked, in September. */
function previousLines({ assembled }: SourceMonth): PreviousLine[] {
  return assembled.lines.filter((line) => line.key.contractId === caseOf('26').subscriptionId);
}

/** The charges that a run of the month accounted. */
function accounted({ charges, assembled, month }: SourceMonth): KnownCharge[] {
  const ofMonth = new Map(
    assembled.lines.flatMap((line) => line.charges.map((charge) => [charge.id, line.id] as const)),
  );
  return charges
    .filter((charge) => ofMonth.has(charge.id))
    .map(({ id, amount, documentId }) => ({ id, month, amount, documentId, lineId: ofMonth.get(id)! }));
}

/** What our earlier runs left on the target, for the cases that say so. */
export function writtenBefore(): LastApplied[] {
  const wrote = (name: string, day: string, units: string): LastApplied => ({
    agreementLineId: String(caseOf(name).agreementLineId),
    days: [day],
    steps: [{ day, units }],
  });
  return [wrote('4b', '2026-10-09', '30'), wrote('25', '2026-10-12', '28'), wrote('26', '2026-09-01', '4')];
}

/** Case 24: the run of November wrote 28 on its first day. */
function writtenInNovember(): LastApplied[] {
  const agreementLineId = String(caseOf('24').agreementLineId);
  const [day, units] = ['2026-11-01', '28'];
  return [...writtenBefore(), { agreementLineId, days: [day], steps: [{ day, units }], keepFrom: day }];
}

/** Case 9: consumption has no service of its own in the demo; a clerk ties it to a service that there is. */
function usageLinks({ assembled }: SourceMonth, { state }: TargetMonth): EntityLink[] {
  const isUsage = ({ kind }: BillingLine): boolean => kind === 'usage';
  const service = state.services.find((one) => one.name === 'Managed Workstation')!;
  return assembled.lines.filter(isUsage).map((line) => {
    const { serviceOverride: sourceKey } = entityLinkKeys(line);
    const tie = { kind: 'service' as const, sourceKey, targetId: service.id, reason: 'by hand' };
    return confirmLink(null, tie, 'clerk', `${TODAY}T08:00:00Z`);
  });
}
