import type { CheckFindingReply, ConnectorReply } from '../../../api/schemas';
import type { ApiIssue } from '../../../api/api-error';

type Schemas = Pick<ConnectorReply, 'settingsSchema' | 'credentialsSchema'>;
type Properties = Readonly<Record<string, { readonly title?: unknown }>>;

const propertiesOf = (schema: unknown): Properties =>
  ((schema as { properties?: Properties } | undefined)?.properties ?? {}) satisfies Properties;

/** The field's name as the form shows it; its technical name when the connector gives no other. */
export function fieldTitle({ settingsSchema, credentialsSchema }: Schemas, field: string): string {
  const { title } = propertiesOf(credentialsSchema)[field] ?? propertiesOf(settingsSchema)[field] ?? {};
  return typeof title === 'string' ? title : field;
}

/** What a test found about a field, at that field: nobody should have to look for it. */
export function checkIssues(schemas: Schemas, findings: readonly CheckFindingReply[]): ApiIssue[] {
  return findings.flatMap(({ field, severity, message }) => {
    if (!field || severity === 'ok') return [];
    const group = field in propertiesOf(schemas.credentialsSchema) ? 'credentials' : 'settings';
    return [{ path: `${group}.${field}`, message }];
  });
}
