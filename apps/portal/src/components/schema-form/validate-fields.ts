import { Validator, type OutputUnit, type Schema } from '@cfworker/json-schema';
import { errorSentence } from './error-sentence';

/** One thing that is wrong with one field. `path` is the way to it from the root. */
export interface FieldError {
  readonly path: readonly string[];
  readonly keyword: string;
  readonly message: string;
}

type SchemaNode = Schema & { readonly properties?: Readonly<Record<string, Schema | boolean>> };

// These only repeat what another unit says of a deeper place.
const WRAPPERS = new Set(['properties', '$ref', 'allOf', 'items', 'additionalProperties']);

const parts = (location: string): string[] =>
  location
    .replace(/^#\/?/, '')
    .split('/')
    .filter(Boolean)
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'));

function schemaAt(schema: SchemaNode, path: readonly string[]): SchemaNode {
  let node: SchemaNode = schema;
  for (const part of path) {
    const next = node.properties?.[part];
    if (!next || typeof next === 'boolean') return {};
    node = next;
  }
  return node;
}

function missingProperty(unit: OutputUnit): string[] {
  const name = /"([^"]+)"/.exec(unit.error)?.[1];
  return name ? [name] : [];
}

function fieldError(schema: SchemaNode, unit: OutputUnit): FieldError {
  const at = parts(unit.instanceLocation);
  const path = unit.keyword === 'required' ? [...at, ...missingProperty(unit)] : at;
  return { path, keyword: unit.keyword, message: errorSentence(unit.keyword, schemaAt(schema, path)) };
}

/** Validates without compiling code, so that a strict Content-Security-Policy can stand. One error a field. */
export function validateFields(schema: SchemaNode, data: unknown): FieldError[] {
  const { errors } = new Validator(schema, '2020-12', false).validate(data ?? {});
  const found = new Map<string, FieldError>();
  for (const unit of errors) {
    if (WRAPPERS.has(unit.keyword)) continue;
    const error = fieldError(schema, unit);
    const key = error.path.join('\u0000');
    // Branches of a choice report their own mismatch; the choice itself is what the person needs to hear.
    if (!found.has(key) || unit.keyword === 'oneOf') found.set(key, error);
  }
  return [...found.values()];
}
