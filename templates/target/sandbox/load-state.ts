import type { Scenario, ScenarioAgreement, ScenarioAgreementLine } from '@tallylink/connector-testing';
import type { Change, Contract, Customer, Line, SampleTargetState } from './state.js';

const OWN: Customer = {
  id: '0',
  name: 'The MSP itself',
  reference: null,
  vatNumber: null,
  kind: 'own',
  active: true,
  currency: 'EUR',
};

/** The state at the start. It must depend on the scenario alone, so that a restart gives the same. */
export function loadState({ target }: Scenario): SampleTargetState {
  const customers = target.customers.map((each) => ({
    id: String(each.id),
    name: each.name,
    reference: each.reference ?? null,
    vatNumber: each.vatNumber ?? null,
    kind: each.type,
    active: each.active,
    currency: each.currency,
  }));
  const services = target.services.map((each) => ({
    id: String(each.id),
    name: each.name,
    sku: each.sku ?? null,
    reference: each.reference ?? null,
    periodMonths: each.periodMonths,
    unitPrice: each.unitPrice,
    unitCost: each.unitCost,
    active: each.active,
  }));
  return {
    customers: byId([OWN, ...customers]),
    services: byId(services),
    contracts: byId(target.agreements.map(contractOf)),
    lines: byId(target.agreements.flatMap((each) => each.lines.map((line) => lineOf(line, each)))),
    charges: new Map(),
  };
}

const contractOf = (agreement: ScenarioAgreement): Contract => ({
  id: String(agreement.id),
  customerId: String(agreement.customerId),
  name: agreement.name,
  reference: agreement.reference ?? null,
  active: agreement.active,
  periodMonths: agreement.recurring ? agreement.periodMonths : 0,
  start: agreement.start,
  end: agreement.end,
});

function lineOf(line: ScenarioAgreementLine, agreement: ScenarioAgreement): Line {
  const { unitPrice, unitCost } = line;
  const changes: Change[] = [{ day: line.from, unitChange: String(line.units), unitPrice, unitCost }];
  for (const { day, unitChange, ...values } of line.changes) {
    const before = changes.at(-1)!;
    changes.push({ ...before, ...values, day, unitChange: String(unitChange) });
  }
  return {
    id: String(line.id),
    contractId: String(agreement.id),
    serviceId: String(line.serviceId),
    changes,
    postedThrough: line.postedThrough ?? '',
  };
}

const byId = <T extends { readonly id: string }>(records: readonly T[]): Map<string, T> =>
  new Map(records.map((each) => [each.id, each]));
