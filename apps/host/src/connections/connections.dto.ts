import { IsObject, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { ApiPropertyOptional } from '@nestjs/swagger';
import {
  Choice,
  Count,
  Flag,
  Instant,
  Json,
  Many,
  OneOrNull,
  Text,
  TextOrNull,
  Texts,
} from '../http/api-fields.js';

const anyJson = { type: 'object', additionalProperties: true } as const;

export class CheckFindingReply {
  @Choice(['ok', 'attention', 'blocking']) severity: 'ok' | 'attention' | 'blocking';
  @Text() code: string;
  @Text() message: string;
  @TextOrNull('The setting or credential to look at.') field: string | null;
}

export class CheckReply {
  @Flag() ok: boolean;
  @Text('What was reached, in a sentence.') summary: string;
  @Many(() => CheckFindingReply) findings: CheckFindingReply[];
  @Instant() checkedAt: string;
}

export class ConnectionReply {
  @Text() id: string;
  @Text() connectorId: string;
  @Text() connectorName: string;
  @Choice(['source', 'target']) kind: 'source' | 'target';
  @Text() name: string;
  @Choice(['unchecked', 'ok', 'failing']) state: 'unchecked' | 'ok' | 'failing';
  @Json() settings: Record<string, unknown>;
  @Texts('Names of the credentials that are stored; their values are never returned.')
  credentialFields: string[];
  @OneOrNull(() => CheckReply) lastCheck: CheckReply | null;
  @Count('Application links that use it.') applicationLinks: number;
  @Instant() createdAt: string;
}

export class ConnectionListReply {
  @Many(() => ConnectionReply) items: ConnectionReply[];
}

export class CreateConnectionRequest {
  @Text() @IsString() @Length(1, 100) connectorId: string;
  @Text() @IsString() @Length(1, 120) name: string;
  @Json() @IsObject() settings: Record<string, unknown>;
  @Json() @IsObject() credentials: Record<string, unknown>;
}

export class UpdateConnectionRequest {
  @ApiPropertyOptional({ type: String }) @IsOptional() @IsString() @Length(1, 120) name?: string;
  @ApiPropertyOptional(anyJson) @IsOptional() @IsObject() settings?: Record<string, unknown>;
  @ApiPropertyOptional({ ...anyJson, description: 'Only those to change; the others stay.' })
  @IsOptional()
  @IsObject()
  credentials?: Record<string, unknown>;
}

/** Values to try before they are saved. With `connectionId`, credentials that are left out are the stored ones. */
export class CheckConnectionRequest {
  @Text() @IsString() @Length(1, 100) connectorId: string;
  @ApiPropertyOptional({ type: String }) @IsOptional() @IsUUID() connectionId?: string;
  @Json() @IsObject() settings: Record<string, unknown>;
  @Json() @IsObject() credentials: Record<string, unknown>;
}

export class ChoiceReply {
  @Text() value: string;
  @Text() label: string;
}

export class SettingChoicesReply {
  @Text() field: string;
  @Many(() => ChoiceReply) choices: ChoiceReply[];
}

export class ConnectionChoicesReply {
  @Many(() => SettingChoicesReply) items: SettingChoicesReply[];
}
