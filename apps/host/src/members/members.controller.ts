import { Body, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import { CurrentActor, Needs, type Actor } from '../http/actor.js';
import { TenantController } from '../http/tenant-controller.decorator.js';
import { ApiKeysService } from './api-keys.service.js';
import {
  ApiKeyListReply,
  CreateApiKeyRequest,
  CreatedApiKeyReply,
  CreatedInvitationReply,
  CreateInvitationRequest,
  InvitationListReply,
  MemberListReply,
  MemberReply,
  UpdateMemberRequest,
} from './members.dto.js';
import { MembersService } from './members.service.js';

@TenantController('', 'members')
export class MembersController {
  constructor(
    private readonly members: MembersService,
    private readonly apiKeys: ApiKeysService,
  ) {}

  @Get('members')
  @ApiOkResponse({ type: MemberListReply })
  async list(@CurrentActor() actor: Actor): Promise<MemberListReply> {
    return { items: await this.members.list(actor) };
  }

  @Patch('members/:userId')
  @Needs('owner')
  @ApiOkResponse({ type: MemberReply })
  update(
    @CurrentActor() actor: Actor,
    @Param('userId') userId: string,
    @Body() body: UpdateMemberRequest,
  ): Promise<MemberReply> {
    return this.members.update(actor, userId, body.role);
  }

  @Delete('members/:userId')
  @Needs('owner')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@CurrentActor() actor: Actor, @Param('userId') userId: string): Promise<void> {
    return this.members.remove(actor, userId);
  }

  @Get('invitations')
  @Needs('owner')
  @ApiOkResponse({ type: InvitationListReply })
  async invitations(@CurrentActor() actor: Actor): Promise<InvitationListReply> {
    return { items: await this.members.invitations(actor) };
  }

  @Post('invitations')
  @Needs('owner')
  @ApiCreatedResponse({ type: CreatedInvitationReply })
  invite(
    @CurrentActor() actor: Actor,
    @Body() body: CreateInvitationRequest,
  ): Promise<CreatedInvitationReply> {
    return this.members.invite(actor, body);
  }

  @Get('api-keys')
  @Needs('owner')
  @ApiOkResponse({ type: ApiKeyListReply })
  async keys(@CurrentActor() actor: Actor): Promise<ApiKeyListReply> {
    return { items: await this.apiKeys.list(actor) };
  }

  @Post('api-keys')
  @Needs('owner')
  @ApiCreatedResponse({ type: CreatedApiKeyReply })
  createKey(@CurrentActor() actor: Actor, @Body() body: CreateApiKeyRequest): Promise<CreatedApiKeyReply> {
    return this.apiKeys.create(actor, body.name, body.role);
  }

  @Delete('api-keys/:id')
  @Needs('owner')
  @HttpCode(204)
  @ApiNoContentResponse()
  revoke(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.apiKeys.revoke(actor, id);
  }
}
