import type { EntityField, EntityTable } from '../entities/entity-table.js';
import { Refusal } from '../http/replies.js';
import {
  fourDecimals,
  wireNumber,
  type UserDefinedValue,
  type WireRecord,
  type WireValue,
} from '../wire-values.js';

/** The fields of a request's body by their true names. Unknown names are dropped without a word, as the vendor does. */
export interface EntityBody {
  readonly id: number | null;
  readonly fields: WireRecord;
  readonly userDefinedFields: readonly UserDefinedValue[] | null;
}

/** Reads a JSON object, keys in any case, and converts its values to the fields' types. */
export function readBody(table: EntityTable, bodyText: string): EntityBody {
  const body = parseObject(bodyText);
  const fields: WireRecord = {};
  let userDefinedFields: readonly UserDefinedValue[] | null = null;
  for (const [key, value] of Object.entries(body)) {
    const field = table.byName.get(key.toLowerCase());
    if (field) fields[field.name] = convert(field, value);
    else if (key.toLowerCase() === 'userdefinedfields' && Array.isArray(value))
      userDefinedFields = readUserDefined(value);
  }
  const { id = null, ...rest } = fields;
  return { id: typeof id === 'number' ? id : null, fields: rest, userDefinedFields };
}

/** Parses a body that must be a JSON object. */
export function parseObject(bodyText: string): Record<string, unknown> {
  let body: unknown;
  try {
    body = JSON.parse(bodyText);
  } catch {
    throw new Refusal('The request body is not valid JSON.');
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new Refusal('The request body must be a JSON object.');
  return body as Record<string, unknown>;
}

function convert(field: EntityField, value: unknown): WireValue {
  if (value === null || value === undefined) return null;
  switch (field.type) {
    case 'long':
    case 'int':
      return toInteger(field, value);
    case 'double':
      return toDouble(field, value);
    case 'bool':
      return toBoolean(field, value);
    case 'string':
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? String(value)
        : unfit(field, value);
    case 'date':
    case 'datetime':
      return toDate(field, value);
  }
}

function toInteger(field: EntityField, value: unknown): number {
  const number = typeof value === 'string' && /^-?\d{1,18}$/.test(value) ? Number.parseInt(value, 10) : value;
  const limit = field.type === 'int' ? 2 ** 31 : 2 ** 53;
  return Number.isInteger(number) && Math.abs(number as number) < limit
    ? (number as number)
    : unfit(field, value);
}

function toDouble(field: EntityField, value: unknown): number {
  const text = typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? value : null;
  if (text === null && (typeof value !== 'number' || !Number.isFinite(value))) return unfit(field, value);
  return wireNumber(fourDecimals(text ?? (value as number)));
}

function toBoolean(field: EntityField, value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  if (value === 0 || value === 1) return value === 1;
  return value === 'true' || value === 'false' ? value === 'true' : unfit(field, value);
}

/** Days lose their time without any zone arithmetic; instants without a zone are UTC. */
function toDate(field: EntityField, value: unknown): string {
  const match =
    typeof value === 'string'
      ? /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(:\d\d(\.\d+)?)?)?(Z|[+-]\d\d:?\d\d)?$/i.exec(value)
      : null;
  if (!match || Number.isNaN(Date.parse(`${match[1]}T00:00:00Z`))) return unfit(field, value);
  if (field.type === 'date') return `${match[1]}T00:00:00`;
  const time = match[2] === undefined ? 'T00:00:00' : match[3] === undefined ? `${match[2]}:00` : match[2];
  const instant = Date.parse(`${match[1]}${time}${match[5] ?? 'Z'}`);
  return Number.isNaN(instant) ? unfit(field, value) : new Date(instant).toISOString().slice(0, -1);
}

function unfit(field: EntityField, value: unknown): never {
  const type = {
    long: 'Int64',
    int: 'Int32',
    double: 'Double',
    string: 'String',
    bool: 'Boolean',
    date: 'DateTime',
    datetime: 'DateTime',
  };
  throw new Refusal(
    `Could not convert the value ${JSON.stringify(value)} of field ${field.name} to ${type[field.type]}.`,
  );
}

function readUserDefined(values: readonly unknown[]): UserDefinedValue[] {
  return values.map((entry) => {
    const pairs = Object.entries((entry ?? {}) as Record<string, unknown>);
    const at = (name: string): unknown => pairs.find(([key]) => key.toLowerCase() === name)?.[1] ?? null;
    const value = at('value');
    return { name: String(at('name') ?? ''), value: value === null ? null : String(value) };
  });
}
