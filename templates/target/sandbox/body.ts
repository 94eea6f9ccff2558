import { isPlainDate } from '@tallylink/billing-model';
import { Refused } from './replies.js';

/** The fields of a request's body, each checked as the vendor would. */
export class Body {
  readonly #fields: Readonly<Record<string, unknown>>;

  constructor(text: string) {
    this.#fields = parsed(text);
  }

  text(name: string): string {
    const value = this.#fields[name];
    if (typeof value === 'string' && value !== '') return value;
    throw new Refused(`${name} is missing.`);
  }

  optional(name: string): string | null {
    return this.#fields[name] === undefined || this.#fields[name] === null ? null : this.text(name);
  }

  day(name: string): string {
    if (isPlainDate(this.text(name))) return this.text(name);
    throw new Refused(`${name} is not a day.`);
  }

  /** A decimal as text with at most so many decimals. */
  decimal(name: string, digits: number): string {
    const decimals = digits === 0 ? '' : `(\\.\\d{1,${digits}})?`;
    if (new RegExp(`^-?\\d+${decimals}$`).test(this.text(name))) return this.text(name);
    throw new Refused(`${name} must be a decimal with at most ${digits} decimals.`);
  }

  months(name: string): number {
    const value = this.#fields[name];
    if (value === 1 || value === 3 || value === 12) return value;
    throw new Refused(`${name} must be 1, 3 or 12.`);
  }
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text)) as Record<string, unknown>;
  } catch {
    throw new Refused('The body is not JSON.');
  }
}
