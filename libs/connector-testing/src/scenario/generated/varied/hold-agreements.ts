import { addDays, addMonths, type PlainDate } from '@tallylink/billing-model';
import type { ScenarioAgreement, ScenarioAgreementLine, ScenarioTargetService } from '../../scenario.js';
import type { Contribution } from './contributions.js';
import type { Draw } from './draw.js';
import { holdLine } from './hold-line.js';

/** Where the PSA's own services stand, which the marketplace knows nothing of. */
export const STRANGER: ScenarioTargetService = {
  id: 2000,
  name: 'Onsite Visit Allowance',
  sku: 'LOCAL-1',
  periodMonths: 1,
  unitPrice: '95.00',
  unitCost: '40.00',
  active: true,
};

interface Term {
  readonly start: PlainDate;
  /** The last day. */
  readonly end: PlainDate;
}

/** Contracts begin on any day, and their periods step from it; a few begin or end inside the month. */
function termOf(draw: Draw, { reference, periodMonths }: Contribution): Term {
  const random = draw.random('contract', reference);
  const back = addMonths(draw.monthStart, periodMonths > 1 ? -random.whole(1, 11) : -9);
  const apart = draw.chance('contract-days', 40, reference) ? random.whole(1, 27) : 0;
  const start = addDays(back, apart);
  const end = addDays(addMonths(start, 36), -1);
  const isOwn = !reference.startsWith('default:') && periodMonths === 1;
  if (!isOwn || !draw.chance('contract-ends', 20, reference)) return { start, end };
  const day = addDays(draw.monthStart, random.whole(3, 26));
  return random.whole(1, 2) === 1 ? { start: day, end } : { start, end: day };
}

/** Contracts with their services, from what stands on them. */
export function holdAgreements(
  draw: Draw,
  contributions: readonly Contribution[],
  targetIdOf: (customerId: number) => number,
): ScenarioAgreement[] {
  const contracts = Map.groupBy(contributions, (one) => one.reference);
  let lineId = 500_000;
  return [...contracts].map(([reference, parts], i): ScenarioAgreement => {
    const { customerId, periodMonths } = parts[0]!;
    const { start, end } = termOf(draw, parts[0]!);
    const isNew = start >= draw.monthStart;
    const services = Map.groupBy(parts, (one) => one.entry.service.id);
    const lines = [...services].flatMap(([serviceId, own]) => {
      const held = { id: (lineId += 1), name: `${reference}|${serviceId}`, from: start, periodMonths };
      return isNew ? [] : (holdLine(draw, own as [Contribution, ...Contribution[]], held) ?? []);
    });
    const strange = periodMonths === 1 && !isNew && draw.chance('strangers', 50, reference);
    const foreign = strange ? [stranger((lineId += 1), start, draw)] : [];
    return {
      id: 100_000 + i,
      customerId: targetIdOf(customerId),
      name: reference.startsWith('default:') ? `Cloud services ${periodMonths}` : `Contract ${i}`,
      reference,
      recurring: true,
      active: true,
      periodMonths,
      start,
      end,
      lines: [...lines, ...foreign],
    };
  });
}

function stranger(id: number, from: PlainDate, { monthStart }: Draw): ScenarioAgreementLine {
  const { id: serviceId, unitPrice, unitCost } = STRANGER;
  const change = { day: addDays(monthStart, id % 28), unitChange: 1 };
  return { id, serviceId, from, units: 4, unitPrice, unitCost, changes: [change] };
}
