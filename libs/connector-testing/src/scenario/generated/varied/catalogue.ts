import type { DecimalString } from '@tallylink/billing-model';
import { recordId } from '../../record-id.js';
import type { ScenarioProduct, ScenarioTargetService } from '../../scenario.js';

/** How something is sold. Each has products of its own, as the PSA's services have one period type. */
export type Plan = 'monthly' | 'instalments' | 'yearly';

/** A product with its counterpart in the PSA. */
export interface CatalogueEntry {
  readonly product: ScenarioProduct;
  readonly service: ScenarioTargetService;
}

const CODES: Readonly<Record<Plan, string>> = { monthly: 'SVC', instalments: 'INS', yearly: 'YEAR' };
const NAMES: Readonly<Record<Plan, string>> = {
  monthly: 'Cloud Service',
  instalments: 'Committed Service',
  yearly: 'Prepaid Service',
};

export const periodMonthsOf = (plan: Plan): number => (plan === 'yearly' ? 12 : 1);

const cents = (count: number): DecimalString =>
  `${Math.floor(count / 100)}.${String(count % 100).padStart(2, '0')}`;

/** What is sold in a scenario; an entry comes into being when it is first asked for. */
export class Catalogue {
  readonly #entries = new Map<string, CatalogueEntry>();

  get entries(): readonly CatalogueEntry[] {
    return [...this.#entries.values()];
  }

  entry(plan: Plan, number: number, addOn = false): CatalogueEntry {
    const code = `${CODES[plan]}${addOn ? '-ADD' : ''}-${String(number).padStart(4, '0')}`;
    const known = this.#entries.get(code);
    if (known) return known;
    const name = `${NAMES[plan]}${addOn ? ' Add-on' : ''} ${String(number).padStart(4, '0')}`;
    const cost = (110 + ((number * 137 + (addOn ? 61 : 0)) % 1900)) * (plan === 'yearly' ? 11 : 1);
    const id = recordId(`generated product ${code}`);
    const made: CatalogueEntry = {
      product: { id, code, name, addOn, charge: 'prepaid' },
      service: {
        id: 2001 + this.#entries.size,
        name,
        sku: code,
        reference: id,
        periodMonths: periodMonthsOf(plan),
        unitPrice: cents(Math.floor((cost * 7) / 5)),
        unitCost: cents(cost),
        active: true,
      },
    };
    this.#entries.set(code, made);
    return made;
  }
}

/** Another price near one: some percent more or less, in cents. */
export function nearPrice(price: DecimalString, percent: number): DecimalString {
  return cents(
    Math.max(1, Math.round((Number.parseInt(price.replace('.', ''), 10) * (100 + percent)) / 100)),
  );
}
