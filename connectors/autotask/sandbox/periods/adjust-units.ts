import type { PlainDate } from '@tallylink/billing-model';
import { collectionOf, recordOf, type AutotaskWorld } from '../autotask-state.js';
import { monthsOfPeriodType, RECURRING_CONTRACT } from '../entities/picklists.js';
import { badReference, missingField, Refusal } from '../http/replies.js';
import { dayOf, fourDecimals, type WireRecord } from '../wire-values.js';
import { periodHolding } from './contract-periods.js';
import { createLine } from './create-line.js';
import { addStep, lowestUnitsFrom, valuesOn } from './service-line.js';
import type { ServiceLine } from './line-types.js';
import { rowsOf } from './units-rows.js';

const ENTITY = 'ContractServiceAdjustment';

/** Applies a ContractServiceAdjustment, or throws the vendor's refusal. Nothing is changed when it throws. */
export function adjustUnits(world: AutotaskWorld, adjustment: WireRecord): void {
  if (adjustment.effectiveDate == null) throw missingField('effectiveDate');
  const day = dayOf(adjustment.effectiveDate);
  const { line, contract, service } = addressed(world, adjustment);
  refuseContract(world, contract, service, line === null);
  refuseDay(contract, day);
  if (line) refuseOnLine(world, line, contract, day);
  const unitChange = typeof adjustment.unitChange === 'number' ? adjustment.unitChange : 0;
  refuseUnits(world, line, day, unitChange);
  const target =
    line ??
    createLine(world, {
      contract,
      service,
      price: adjustment.adjustedUnitPrice,
      cost: adjustment.adjustedUnitCost,
    });
  const prices = statedPrices(world, adjustment, service);
  const record = { ...adjustment, id: null, contractServiceID: target.id, contractID: target.contractID };
  const adjustmentId = collectionOf(world.state, 'ContractServiceAdjustments').insert({
    ...record,
    serviceID: target.serviceID,
  });
  addStep(target, { day, unitChange, adjustmentId, ...prices });
}

interface Addressed {
  readonly line: ServiceLine | null;
  readonly contract: WireRecord;
  readonly service: WireRecord;
}

/** An adjustment names a contract service, or a contract and a service; the latter makes the line where there is none. */
function addressed(world: AutotaskWorld, adjustment: WireRecord): Addressed {
  const { state } = world;
  if (adjustment.contractServiceID != null) {
    const line = state.lines.get(adjustment.contractServiceID as number) ?? null;
    const contract = recordOf(state, 'Contracts', line?.contractID);
    const service = recordOf(state, 'Services', line?.serviceID);
    if (!line || !contract || !service) throw badReference('contractServiceID', ENTITY, 'ContractService');
    return { line, contract, service };
  }
  if (adjustment.contractID == null) throw missingField('contractID');
  if (adjustment.serviceID == null) throw missingField('serviceID');
  const contract = recordOf(state, 'Contracts', adjustment.contractID);
  if (!contract) throw badReference('contractID', ENTITY, 'Contract');
  const service = recordOf(state, 'Services', adjustment.serviceID);
  if (!service) throw badReference('serviceID', ENTITY, 'Service');
  return { line: existingLine(world, adjustment), contract, service };
}

function existingLine(world: AutotaskWorld, adjustment: WireRecord): ServiceLine | null {
  const siblings = world.state.linesOfContract.get(adjustment.contractID as number) ?? [];
  const line = siblings.find((sibling) => sibling.serviceID === adjustment.serviceID) ?? null;
  if (line === null || adjustment.allowRepeatService === true) return null;
  if (world.switchValue('repeatService') === 'refuse') {
    throw new Refusal('The service is already on the contract and allowRepeatService is not true.');
  }
  return line;
}

function refuseContract(
  world: AutotaskWorld,
  contract: WireRecord,
  service: WireRecord,
  isNew: boolean,
): void {
  if (contract.contractType !== RECURRING_CONTRACT)
    throw new Refusal('Contract must be of type Recurring Service.');
  if (contract.status === 0 && world.switchValue('inactiveContract') === 'refuse') {
    throw new Refusal('The Contract referenced by contractID is inactive.');
  }
  if (isNew && service.isActive === false && world.switchValue('inactiveService') === 'refuse') {
    throw new Refusal('The Service referenced by serviceID is inactive.');
  }
  const months = [contract.contractPeriodType, service.periodType].map(
    (type) => monthsOfPeriodType[type as number],
  );
  if (isNew && months[0] !== months[1] && world.switchValue('periodMismatch') === 'refuse') {
    throw new Refusal('The period type of the Service does not match the period type of the Contract.');
  }
}

function refuseDay(contract: WireRecord, day: PlainDate): void {
  if (day < dayOf(contract.startDate) || day > dayOf(contract.endDate)) {
    throw new Refusal(
      'ContractServiceAdjustment effectiveDate must be between the start date and end date of the Contract referenced by contractID.',
    );
  }
}

/** The vendor keys a change on contract service and day, so a day that anyone used stays used. */
function refuseOnLine(world: AutotaskWorld, line: ServiceLine, contract: WireRecord, day: PlainDate): void {
  const startsPeriod = periodHolding(contract, day)?.start === day;
  const rule = startsPeriod ? 'duplicateOnPeriodStart' : 'duplicateDates';
  const used = line.steps.some((step) => step.day === day && (step.adjustmentId !== null || !startsPeriod));
  if (used && world.switchValue(rule) === 'refuse') {
    throw new Refusal('Attempt to insert duplicate data into contract_service_period');
  }
  const posted = rowsOf(world.state, line).some(
    (row) => row.endExclusive > day && line.stamps.has(row.start),
  );
  if (posted && world.switchValue('postedPeriod') === 'refuse') {
    throw new Refusal('Unable to adjust units within an already approved and posted contract period.');
  }
}

function refuseUnits(
  world: AutotaskWorld,
  line: ServiceLine | null,
  day: PlainDate,
  unitChange: number,
): void {
  const after = line
    ? Math.min(valuesOn(line, day).units, lowestUnitsFrom(line, day)) + unitChange
    : unitChange;
  if (after < 0 && unitChange < 0 && world.switchValue('negativeUnits') === 'refuse') {
    throw new Refusal('The adjustment would result in a negative number of units.');
  }
  if (after === 0 && unitChange < 0 && world.switchValue('zeroUnits') === 'refuse') {
    throw new Refusal('The number of units cannot be 0.');
  }
}

function statedPrices(world: AutotaskWorld, adjustment: WireRecord, service: WireRecord) {
  const fallback = world.switchValue('omittedPrice') === 'service';
  const price = adjustment.adjustedUnitPrice ?? (fallback ? service.unitPrice : null);
  const stated = world.switchValue('costsVisible') === true ? adjustment.adjustedUnitCost : null;
  const cost = stated ?? (fallback ? service.unitCost : null);
  return {
    ...(typeof price === 'number' ? { unitPrice: fourDecimals(price) } : {}),
    ...(typeof cost === 'number' ? { unitCost: fourDecimals(cost) } : {}),
  };
}
