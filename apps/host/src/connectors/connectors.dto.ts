import { Choice, Json, Many, Text } from '../http/api-fields.js';

export class ConnectorReply {
  @Text('Unique over all connectors.', 'interworks-cloud') id: string;
  @Choice(['source', 'target']) kind: 'source' | 'target';
  @Text() displayName: string;
  @Text('Version of the connector package.') version: string;
  @Json('JSON Schema of the settings form.') settingsSchema: Record<string, unknown>;
  @Json('JSON Schema of the credentials form; values are never returned.') credentialsSchema: Record<
    string,
    unknown
  >;
  @Json("The vendor's words for the canonical columns.") vocabulary: Record<string, string>;
}

export class ConnectorListReply {
  @Many(() => ConnectorReply) items: ConnectorReply[];
}
