// Turns a Swagger 2.0 document into validators that refuse what it does not name.
import { Ajv } from 'ajv';

const DATE_TIME = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?)?$/;

/** Formats that the documents use. Times with and without a zone are both seen from the vendor. */
const formats = {
  'date-time': DATE_TIME,
  int32: { type: 'number', validate: (value) => Number.isInteger(value) && Math.abs(value) < 2 ** 31 },
  int64: { type: 'number', validate: (value) => Number.isSafeInteger(value) },
  double: { type: 'number', validate: (value) => Number.isFinite(value) },
  float: { type: 'number', validate: (value) => Number.isFinite(value) },
  byte: true,
};

/** `(schema) => validator` for schemas of the document. */
export function documentValidators(document) {
  const names = new Map(Object.keys(document.definitions ?? {}).map((name, index) => [name, `d${index}`]));
  if (names.size === 0)
    throw new Error(
      'The document has no definitions. Nothing was checked; give a Swagger 2.0 file as --spec.',
    );
  const ajv = new Ajv({ allErrors: true, strict: false, formats });
  const strictened = Object.entries(document.definitions).map(([name, schema]) => [
    names.get(name),
    strict(schema, names),
  ]);
  ajv.addSchema({ $id: 'document', definitions: Object.fromEntries(strictened) });
  const compiled = new Map();
  return (schema) => {
    const key = JSON.stringify(schema);
    if (!compiled.has(key)) compiled.set(key, ajv.compile(strict(schema, names)));
    return compiled.get(key);
  };
}

/** Unknown properties refused; every property may be null; an object without properties says nothing about its value. */
function strict(schema, names) {
  if (schema.$ref)
    return { $ref: `document#/definitions/${names.get(schema.$ref.replace('#/definitions/', ''))}` };
  if (schema.type === 'array')
    return { type: 'array', items: schema.items ? strict(schema.items, names) : {} };
  if (schema.type !== 'object')
    return {
      type: schema.type,
      ...(schema.format ? { format: schema.format } : {}),
      ...(schema.enum ? { enum: schema.enum } : {}),
    };
  const properties = Object.entries(schema.properties ?? {});
  if (properties.length === 0) return {};
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(properties.map(([name, part]) => [name, property(name, part, names)])),
  };
}

/** The parent's id is an internal artefact of the vendor's document that is never on the wire. */
function property(name, part, names) {
  return name === 'soapParentPropertyId' ? {} : { anyOf: [{ type: 'null' }, strict(part, names)] };
}
