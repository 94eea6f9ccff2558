import type { SandboxReply } from '@tallylink/connector-testing';

/** The standard tail of the vendor's texts about a record. */
export const ON_RECORD = ' ; on record number [1].';

/** 200 with a body. */
export function ok(json: unknown): SandboxReply {
  return { status: 200, json };
}

/** 200 after a write. Adjustments answer with no id at all. */
export function written(itemId: number | null): SandboxReply {
  return { status: 200, json: { itemId }, committed: true };
}

/** Every business or validation failure of the vendor is a 500 with this body. */
export function errors(...texts: readonly string[]): SandboxReply {
  return { status: 500, json: { errors: texts } };
}

/** A failure before the vendor's own code: another body, from the web framework. */
export function frameworkMessage(status: number, text: string): SandboxReply {
  return { status, json: { Message: text } };
}

/** Known path, another verb. */
export function methodNotAllowed(method: string): SandboxReply {
  return frameworkMessage(405, `The requested resource does not support http method '${method}'.`);
}

/** A refusal in the vendor's words, thrown where it is found and answered as a 500. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** A field that must be there is not. */
export function missingField(name: string): Refusal {
  return new Refusal(`Missing Required Field: ${name}.${ON_RECORD}`);
}

/** A reference that leads nowhere. */
export function badReference(field: string, singular: string, target: string): Refusal {
  const entity = singular.charAt(0).toLowerCase() + singular.slice(1);
  return new Refusal(
    `Reference value on field: ${field} of ${entity}: ${target} does not exist or is invalid.${ON_RECORD}`,
  );
}
