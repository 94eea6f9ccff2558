import type { EntityField } from '../entities/entity-table.js';
import { Refusal } from '../http/replies.js';
import type { WireValue } from '../wire-values.js';

/** A value made comparable with a field's values, or `never`, which equals nothing. */
export type Comparable = string | number | { readonly never: true };

const NEVER: Comparable = { never: true };

/** Fields that are booleans in replies and still want 0 or 1 in conditions. */
const NUMERIC_BOOLEANS = new Set(['isBilled', 'isBillableToCompany']);

/** Reads a condition's value by its field's type, with the vendor's own errors for what does not fit. */
export function readOperand(field: EntityField, value: unknown): Comparable {
  switch (field.type) {
    case 'bool':
      return readBoolean(field, value);
    case 'long':
      // A text against a long id is no error: it finds nothing, which reads as "not there".
      return typeof value === 'number' ? value : NEVER;
    case 'int':
    case 'double':
      return readNumber(value);
    case 'date':
    case 'datetime':
      return readInstant(field, value);
    case 'string':
      return value === null || value === undefined ? NEVER : String(value).toLowerCase();
  }
}

/** A record's value in the form that {@link readOperand} gives; `null` stays null. */
export function comparableOf(field: EntityField, value: WireValue | undefined): string | number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (field.type === 'string') return String(value).toLowerCase();
  if (field.type === 'date' || field.type === 'datetime')
    return String(value)
      .padEnd(19, '0')
      .slice(0, 23)
      .replace(/\.000$/, '');
  return value as string | number;
}

function readBoolean(field: EntityField, value: unknown): Comparable {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (NUMERIC_BOOLEANS.has(field.name) && (value === 0 || value === 1)) return value;
  throw new Refusal(`The value of the condition on ${field.name} must be true or false.`);
}

function readNumber(value: unknown): Comparable {
  if (typeof value === 'number') return value;
  if (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value))
    return JSON.parse(value.replace(/^(-?)0+(?=\d)/, '$1')) as number;
  if (value === null || value === undefined) return NEVER;
  throw new Refusal(`Conversion failed when converting varchar '${String(value)}' to data type int`);
}

function readInstant(field: EntityField, value: unknown): Comparable {
  const text = typeof value === 'string' ? value : '';
  const day = /^\d{4}-\d\d-\d\d/.exec(text)?.[0];
  const instant = Date.parse(
    /(Z|[+-]\d\d:?\d\d)$/i.test(text) && text.includes('T')
      ? text
      : `${text}${text.includes('T') ? 'Z' : ''}`,
  );
  if (day === undefined || Number.isNaN(instant)) {
    throw new Refusal(
      `Conversion failed when converting varchar '${String(value)}' of ${field.name} to data type datetime`,
    );
  }
  return new Date(instant)
    .toISOString()
    .slice(0, -1)
    .replace(/\.000$/, '');
}
