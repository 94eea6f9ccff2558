import { textSwitch } from '../options.js';
import type { World } from '../state.js';
import { guidFor } from './identity.js';

const NAMES = new Map([
  [1, 'Month'],
  [3, 'Quarter'],
  [6, 'Semester'],
  [12, 'Annually'],
  [24, 'Biennially'],
  [36, 'Triennially'],
]);

const SETUP = { id: guidFor('unit', 'setup'), name: 'Setup Fee' };

export const LICENCES = { id: guidFor('unit-of-measure', 'licences'), name: 'Licenses' };
export const RECURRING_GROUP = { id: 17, name: 'Recurring Charge' };
const ONE_TIME_GROUP = { id: 18, name: 'One Time Charge' };

export interface LiteUnit {
  readonly id: string;
  readonly name: string;
}

/** The unit (billing cycle) of a term. */
export function unitOfTerm(months: number): LiteUnit {
  return { id: guidFor('unit', months), name: NAMES.get(months) ?? `${months} Months` };
}

export function setupUnit(): LiteUnit {
  return SETUP;
}

function duration(
  world: World,
  months: number,
): { billingCycleDuration: number; billingCycleUnitType: string } {
  const years = textSwitch(world, 'unitDurations') === 'years' && months % 12 === 0;
  return years
    ? { billingCycleDuration: months / 12, billingCycleUnitType: 'Year' }
    : { billingCycleDuration: months, billingCycleUnitType: 'Month' };
}

function recurringUnit(world: World, months: number): Record<string, unknown> {
  const { id, name } = unitOfTerm(months);
  const common = { type: 'UserDefined', baseQuantity: 1, isActive: true, isDefault: months === 1 };
  return { id, name, mnemonic: name.slice(0, 3).toUpperCase(), ...common, ...duration(world, months) };
}

/** Definitions of all units: one for each term of the world, and the set-up fee's. */
export function unitGroups(world: World, withUnits: boolean): unknown[] {
  const terms = new Set([1, 12, 36, ...world.scenario.source.subscriptions.map((one) => one.termMonths)]);
  const recurring = [...terms].sort((a, b) => a - b).map((months) => recurringUnit(world, months));
  const setup = {
    ...SETUP,
    mnemonic: 'SET',
    type: 'SetupFee',
    baseQuantity: 1,
    billingCycleDuration: null,
    billingCycleUnitType: null,
    isActive: true,
    isDefault: true,
  };
  return [
    { ...RECURRING_GROUP, isRecurringChargeUnit: true, units: withUnits ? recurring : null },
    { ...ONE_TIME_GROUP, isRecurringChargeUnit: false, units: withUnits ? [setup] : null },
  ];
}
