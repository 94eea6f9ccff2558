/** A field's type on the wire. `date` loses its time of day without any zone arithmetic. */
export type FieldType = 'long' | 'int' | 'double' | 'string' | 'bool' | 'date' | 'datetime';

/** One field of an entity, as the vendor's metadata describes it. */
export interface EntityField {
  readonly name: string;
  readonly type: FieldType;
  /** 0: not a text, or not limited. */
  readonly length: number;
  readonly isRequired: boolean;
  /** Never taken from a request. */
  readonly isReadOnly: boolean;
  /** Taken when a record is created, fixed afterwards; metadata calls it read-only. */
  readonly isFixed: boolean;
  readonly isQueryable: boolean;
  readonly isPickList: boolean;
  /** Singular name of the entity it refers to. */
  readonly reference: string | null;
}

/** What can be done with an entity at all. */
export type EntityAccess = 'create' | 'update' | 'delete' | 'query';

/** An entity of the vendor. */
export interface EntityTable {
  readonly name: string;
  readonly singular: string;
  readonly access: readonly EntityAccess[];
  readonly hasUserDefinedFields: boolean;
  readonly fields: readonly EntityField[];
  /** By lower-case name: the vendor matches names without case. */
  readonly byName: ReadonlyMap<string, EntityField>;
}

interface TableText {
  readonly name: string;
  readonly singular: string;
  readonly access: readonly EntityAccess[];
  readonly hasUserDefinedFields: boolean;
  /** A line a field: name, type with length, then `required read-only fixed hidden picklist >Reference`. */
  readonly fields: string;
}

/** Reads an entity's table from its compact text. */
export function entityTable({ fields: text, ...rest }: TableText): EntityTable {
  const fields = text
    .trim()
    .split('\n')
    .map((line) => parseField(line.trim()));
  return { ...rest, fields, byName: new Map(fields.map((field) => [field.name.toLowerCase(), field])) };
}

function parseField(line: string): EntityField {
  const [name, typeText, ...flags] = line.split(' ');
  const match = /^(long|int|double|string|bool|datetime|date)(\d*)$/.exec(typeText ?? '');
  if (!name || !match) throw new Error(`Not a field of an entity: "${line}".`);
  return {
    name,
    type: match[1] as FieldType,
    length: match[2] ? Number.parseInt(match[2], 10) : 0,
    isRequired: flags.includes('required'),
    isReadOnly: flags.includes('read-only'),
    isFixed: flags.includes('fixed'),
    isQueryable: !flags.includes('hidden'),
    isPickList: flags.includes('picklist'),
    reference: flags.find((flag) => flag.startsWith('>'))?.slice(1) ?? null,
  };
}
