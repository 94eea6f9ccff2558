import { IsEmail, IsIn, IsString, Length } from 'class-validator';
import { Choice, Instant, InstantOrNull, Many, Text } from '../http/api-fields.js';
import { ROLES, type Role } from '../http/roles.js';

export class MemberReply {
  @Text() userId: string;
  @Text() name: string;
  @Text() email: string;
  @Choice(ROLES) role: Role;
  @Instant() since: string;
}

export class MemberListReply {
  @Many(() => MemberReply) items: MemberReply[];
}

export class UpdateMemberRequest {
  @Choice(ROLES) @IsIn(ROLES) role: Role;
}

export class InvitationReply {
  @Text() id: string;
  @Text() email: string;
  @Choice(ROLES) role: Role;
  @Instant() expiresAt: string;
  @InstantOrNull() acceptedAt: string | null;
}

export class InvitationListReply {
  @Many(() => InvitationReply) items: InvitationReply[];
}

export class CreateInvitationRequest {
  @Text() @IsEmail() email: string;
  @Choice(ROLES) @IsIn(ROLES) role: Role;
}

export class CreatedInvitationReply extends InvitationReply {
  @Text('Shown once; the link of the invitation carries it.') token: string;
}

export class ApiKeyReply {
  @Text() id: string;
  @Text() name: string;
  @Text('Its first characters.') prefix: string;
  @Choice(ROLES) role: Role;
  @Instant() createdAt: string;
  @InstantOrNull() lastUsedAt: string | null;
}

export class ApiKeyListReply {
  @Many(() => ApiKeyReply) items: ApiKeyReply[];
}

export class CreateApiKeyRequest {
  @Text() @IsString() @Length(1, 80) name: string;
  @Choice(ROLES) @IsIn(ROLES) role: Role;
}

export class CreatedApiKeyReply extends ApiKeyReply {
  @Text('Shown once.') key: string;
}
