import 'reflect-metadata';
import type { FieldsClass } from './manifest.js';

/** One choice of a field: the stored value and what a person sees. */
export interface FieldChoice {
  readonly value: string | number | boolean;
  readonly title: string;
}

/** What a person sees of a setting or credential. Validation stands beside it, in class-validator's decorators. */
export interface FieldOptions {
  /** The label: `Company type of customers`. */
  readonly title: string;
  /** What it is for and where to find it, in a sentence or two. */
  readonly help: string;
  readonly example?: string;
  /** Never returned, logged or put into an error; shown as a password. */
  readonly secret?: boolean;
  readonly choices?: readonly FieldChoice[];
  /** Heading under which the form groups it. */
  readonly section?: string;
}

/** A field with its property's name. */
export interface DescribedField extends FieldOptions {
  readonly name: string;
}

const KEY = Symbol('tallylink:fields');

/**
 * Describes a property of a settings or credentials class for the portal's form. Order in the class is order in the form.
 *
 * ```ts
 * @Field({ title: 'Secret', help: 'The API user’s secret, from Admin › Resources.', secret: true })
 * @IsString() @IsNotEmpty()
 * secret: string;
 * ```
 */
export function Field(options: FieldOptions): PropertyDecorator {
  return (prototype, name) => {
    const before = ownFields(prototype);
    Reflect.defineMetadata(KEY, [...before, { ...options, name: String(name) }], prototype);
  };
}

/** The described fields of a class in declared order, those of a base class first. */
export function fieldsOf(fieldsClass: FieldsClass): readonly DescribedField[] {
  return ownFields(fieldsClass.prototype as object);
}

/** The values of an instance's secret fields, for {@link redact}. */
export function secretsOf(fieldsClass: FieldsClass, instance: object): string[] {
  return fieldsOf(fieldsClass)
    .filter((field) => field.secret === true)
    .map((field) => (instance as Record<string, unknown>)[field.name])
    .filter((value): value is string => typeof value === 'string' && value !== '');
}

function ownFields(prototype: object): readonly DescribedField[] {
  return (Reflect.getMetadata(KEY, prototype) as readonly DescribedField[] | undefined) ?? [];
}
