/** What a property of a list can be compared with. Instants are milliseconds. */
export type FieldValue = string | number | boolean | null;

/** A property that a list can be filtered and ordered by. */
export interface Field<Row> {
  readonly type: 'string' | 'number' | 'boolean' | 'datetime';
  read(row: Row): FieldValue;
}

/** Properties by their flattened names, in lower case. */
export type Fields<Row> = ReadonlyMap<string, Field<Row>>;

/** Makes the properties of a list from readers by type; names keep their case in the code only. */
export function fieldsOf<Row>(types: {
  readonly [Type in Field<Row>['type']]?: Readonly<Record<string, (row: Row) => FieldValue>>;
}): Fields<Row> {
  const fields = new Map<string, Field<Row>>();
  for (const [type, readers] of Object.entries(types)) {
    for (const [name, read] of Object.entries(readers)) {
      fields.set(name.toLowerCase(), { type: type as Field<Row>['type'], read });
    }
  }
  return fields;
}
