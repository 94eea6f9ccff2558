import type { Issue } from '@tallylink/billing-model';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { fieldsOf } from './field.decorator.js';
import type { FieldsClass } from './manifest.js';

/** Outcome of {@link validateFields}: a checked instance, or what is wrong, field by field. Never holds a value. */
export type ValidatedFields<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly Issue[]; readonly value?: undefined };

/**
 * Checks what a form or the API sent against a settings or credentials class, and makes the instance.
 *
 * An empty text and `null` count as "not given", so that the class's default applies. Unknown fields are refused.
 */
export function validateFields<T extends object>(
  fieldsClass: FieldsClass<T>,
  plain: unknown,
): ValidatedFields<T> {
  if (typeof plain !== 'object' || plain === null || Array.isArray(plain)) {
    return { issues: [{ path: '', message: 'An object with the fields is expected.' }] };
  }
  const given = Object.fromEntries(
    Object.entries(plain).filter(([, value]) => value !== '' && value !== null),
  );
  const value = plainToInstance(fieldsClass, given, { exposeDefaultValues: true });
  const errors = validateSync(value, {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
  });
  return errors.length === 0
    ? { value }
    : { issues: errors.flatMap((error) => issuesOf(error, titles(fieldsClass))) };
}

function titles(fieldsClass: FieldsClass): ReadonlyMap<string, string> {
  return new Map(fieldsOf(fieldsClass).map((field) => [field.name, field.title]));
}

function issuesOf(error: ValidationError, titleOf: ReadonlyMap<string, string>): Issue[] {
  const title = titleOf.get(error.property) ?? error.property;
  return Object.values(error.constraints ?? {}).map((message) => ({
    path: error.property,
    message: `${message.replace(error.property, title)}.`,
  }));
}
