import type { InvoicingOptions } from './invoicing/chain.js';
import type { World } from './state.js';
import type { SwitchName } from './switches.js';

export function textSwitch(world: World, name: SwitchName): string {
  return String(world.switchValue(name));
}

export function isOn(world: World, name: SwitchName): boolean {
  return world.switchValue(name) === true;
}

/** The edition served: the switch, else the world's own. */
export function editionOf(world: World): 'reseller' | 'bss' {
  const chosen = textSwitch(world, 'edition');
  return chosen === 'reseller' || chosen === 'bss' ? chosen : world.scenario.source.edition;
}

export function invoicingOptions(world: World): InvoicingOptions {
  return {
    decreaseCredits: textSwitch(world, 'decreaseCredits') as InvoicingOptions['decreaseCredits'],
    wholeRuleDates: textSwitch(world, 'wholeRuleDates') as InvoicingOptions['wholeRuleDates'],
  };
}
