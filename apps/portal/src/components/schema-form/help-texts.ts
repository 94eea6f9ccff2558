import type { RJSFSchema, UiSchema } from '@rjsf/utils';

type Values = Record<string, unknown>;

/** Hands each field's help to its widget: not every widget of the theme reads it from the schema by itself. */
export function helpTexts(schema: RJSFSchema): UiSchema<Values> {
  return Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([name, property]) => {
      if (typeof property === 'boolean') return [name, {}];
      if (property.properties) return [name, helpTexts(property)];
      const secret = property.format === 'password' ? { autoComplete: 'new-password' } : {};
      return [
        name,
        {
          'ui:options': { ...(property.description ? { description: property.description } : {}), ...secret },
        },
      ];
    }),
  ) as UiSchema<Values>;
}
