import { targetConstructorToSchema } from 'class-validator-jsonschema';
import { fieldsOf, type DescribedField } from './field.decorator.js';
import type { FieldsClass } from './manifest.js';

/** A JSON Schema (draft-07) of a settings or credentials class, as the portal's form takes it. */
export interface FormSchema {
  readonly $schema: 'http://json-schema.org/draft-07/schema#';
  readonly type: 'object';
  readonly additionalProperties: false;
  /** In the order of the class; a form shows them so. */
  readonly properties: Readonly<Record<string, FormProperty>>;
  readonly required: readonly string[];
}

/** One property of a {@link FormSchema}. Secrets have `format: "password"` and `writeOnly`. */
export interface FormProperty {
  readonly type?: string | readonly string[];
  readonly title: string;
  readonly description: string;
  readonly examples?: readonly string[];
  readonly default?: unknown;
  readonly format?: string;
  readonly writeOnly?: true;
  readonly oneOf?: readonly { readonly const: string | number | boolean; readonly title: string }[];
  /** Heading under which the form groups it. */
  readonly 'x-section'?: string;
  readonly [keyword: string]: unknown;
}

/**
 * The JSON Schema of a class: rules from class-validator, words from `@Field`, defaults from the property initialisers.
 *
 * A property with a default is not required. A property without `@Field` is not shown, so it is not in the schema.
 */
export function jsonSchemaOf(fieldsClass: FieldsClass): FormSchema {
  const rules = targetConstructorToSchema(fieldsClass) as {
    properties?: Record<string, object>;
    required?: string[];
  };
  const defaults = new fieldsClass() as Record<string, unknown>;
  const fields = fieldsOf(fieldsClass);
  const property = (field: DescribedField): FormProperty =>
    propertyOf(field, rules.properties?.[field.name] ?? {}, defaults[field.name]);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(fields.map((field) => [field.name, property(field)])),
    required: fields
      .map((field) => field.name)
      .filter((name) => rules.required?.includes(name) === true && defaults[name] === undefined),
  };
}

function propertyOf(field: DescribedField, rules: object, initial: unknown): FormProperty {
  const { enum: _enum, not: _not, minLength, ...given } = rules as Record<string, unknown>;
  // JSON Schema knows web addresses as "uri".
  const kept = given['format'] === 'url' ? { ...given, format: 'uri' } : given;
  return {
    ...(field.choices ? { type: kept['type'] ?? typeof field.choices[0]?.value } : kept),
    ...(typeof minLength === 'number' && !field.choices ? { minLength } : {}),
    title: field.title,
    description: field.help,
    ...(field.example === undefined ? {} : { examples: [field.example] }),
    ...(initial === undefined || field.secret === true ? {} : { default: initial }),
    ...(field.secret === true ? { format: 'password', writeOnly: true as const } : {}),
    ...(field.choices ? { oneOf: field.choices.map(({ value, title }) => ({ const: value, title })) } : {}),
    ...(field.section === undefined ? {} : { 'x-section': field.section }),
  };
}
