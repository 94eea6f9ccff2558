import type { RJSFSchema } from '@rjsf/utils';
import type { ConnectorReply, SettingChoicesReply } from '../../../api/schemas';

type JsonSchema = Record<string, unknown> & {
  properties?: Record<string, Record<string, unknown>>;
  required?: string[];
};

interface SchemaInput {
  readonly connector: Pick<ConnectorReply, 'displayName' | 'settingsSchema' | 'credentialsSchema'>;
  /** Names of the credentials that are stored already: they may be left empty to keep them. */
  readonly stored: readonly string[];
  readonly choices: readonly SettingChoicesReply[];
}

/** Puts the vendor's own values where a setting has some; the stored value's type decides what is stored. */
function withChoices(schema: JsonSchema, choices: readonly SettingChoicesReply[]): JsonSchema {
  const properties = { ...schema.properties };
  for (const { field, choices: values } of choices) {
    const property = properties[field];
    if (!property || values.length === 0) continue;
    const whole = property['type'] === 'integer' || property['type'] === 'number';
    properties[field] = {
      ...property,
      oneOf: values.map(({ value, label }) => ({
        const: whole ? Number.parseInt(value, 10) : value,
        title: label,
      })),
    };
  }
  return { ...schema, properties };
}

function withStored(schema: JsonSchema, stored: readonly string[]): JsonSchema {
  const required = (schema.required ?? []).filter((name) => !stored.includes(name));
  const properties = Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([name, property]) => {
      if (!stored.includes(name)) return [name, property];
      const help = typeof property['description'] === 'string' ? `${property['description']} ` : '';
      return [name, { ...property, description: `${help}Stored; leave it empty to keep it.` }];
    }),
  );
  return { ...schema, properties, required };
}

/** One form of a connection: its settings, then its credentials, as the connector declares them. */
export function connectionSchema({ connector, stored, choices }: SchemaInput): RJSFSchema {
  const settings = withChoices(connector.settingsSchema as JsonSchema, choices);
  const credentials = withStored(connector.credentialsSchema as JsonSchema, stored);
  return {
    type: 'object',
    properties: {
      credentials: {
        ...credentials,
        title: 'Credentials',
        description: 'Sealed when stored, and never shown again.',
      },
      settings: { ...settings, title: 'Settings' },
    },
  } as RJSFSchema;
}

/** Credentials that were left empty are not sent, so that the stored ones stay. */
export function filledCredentials(credentials: unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries((credentials ?? {}) as Record<string, unknown>).filter(
      ([, value]) => value !== undefined && value !== '',
    ),
  );
}
