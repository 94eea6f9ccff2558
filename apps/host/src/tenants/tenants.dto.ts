import { IsString, Length } from 'class-validator';
import { Choice, Instant, Many, One, OneOrNull, Text, TextOrNull } from '../http/api-fields.js';
import { ROLES, type Role } from '../http/roles.js';

export class TenantReply {
  @Text() id: string;
  @Text() name: string;
  @Choice(ROLES) role: Role;
  @Instant() createdAt: string;
}

export class TenantListReply {
  @Many(() => TenantReply) items: TenantReply[];
}

export class CreateTenantRequest {
  @Text() @IsString() @Length(2, 120) name: string;
}

export class UserReply {
  @Text() id: string;
  @Text() email: string;
  @Text() name: string;
}

export class MeReply {
  @Choice(['user', 'api-key']) kind: 'user' | 'api-key';
  @OneOrNull(() => UserReply) user: UserReply | null;
  @TextOrNull() apiKeyName: string | null;
  @Many(() => TenantReply) tenants: TenantReply[];
}

export class InvitationPreviewReply {
  @One(() => TenantReply) tenant: TenantReply;
  @Text() email: string;
}
