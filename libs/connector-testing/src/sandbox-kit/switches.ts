import type { SandboxSwitch } from './vendor.js';
import { SandboxRequestError } from './sandbox-request-error.js';

/** A switch's value. */
export type SwitchValue = boolean | number | string;

/** The values of a vendor's switches, checked when they are set. */
export class Switches {
  readonly #declared: Readonly<Record<string, SandboxSwitch>>;
  #values: Record<string, SwitchValue>;

  constructor(declared: Readonly<Record<string, SandboxSwitch>>) {
    this.#declared = declared;
    this.#values = this.#defaults();
  }

  reset(): void {
    this.#values = this.#defaults();
  }

  all(): Readonly<Record<string, SwitchValue>> {
    return { ...this.#values };
  }

  value(name: string): SwitchValue {
    const value = this.#values[name];
    if (value === undefined)
      throw new Error(`The vendor asked for the switch "${name}", which it does not declare.`);
    return value;
  }

  /** All or none: one bad value and nothing changes. */
  set(values: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(values)) this.#check(name, value);
    Object.assign(this.#values, values);
  }

  describe(): Readonly<Record<string, SandboxSwitch>> {
    return this.#declared;
  }

  #check(name: string, value: unknown): void {
    const declared = Object.hasOwn(this.#declared, name) ? this.#declared[name] : undefined;
    if (!declared) {
      throw new SandboxRequestError(
        `There is no switch "${name}". No switch was changed. Known: ${Object.keys(this.#declared).join(', ')}.`,
      );
    }
    const fits = declared.values
      ? declared.values.includes(value as string)
      : typeof value === typeof declared.default && (typeof value !== 'number' || Number.isFinite(value));
    if (!fits) {
      const wanted = declared.values
        ? `one of ${declared.values.join(', ')}`
        : `a ${typeof declared.default}`;
      throw new SandboxRequestError(
        `The switch "${name}" takes ${wanted}, not ${JSON.stringify(value)}. No switch was changed.`,
      );
    }
  }

  #defaults(): Record<string, SwitchValue> {
    return Object.fromEntries(
      Object.entries(this.#declared).map(([name, declared]) => [name, declared.default]),
    );
  }
}
