import { Body, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '../http/actor.js';
import { SignedInController } from '../http/tenant-controller.decorator.js';
import {
  CreateTenantRequest,
  InvitationPreviewReply,
  MeReply,
  TenantListReply,
  TenantReply,
} from './tenants.dto.js';
import { TenantsService } from './tenants.service.js';

@SignedInController('', 'tenants')
export class TenantsController {
  constructor(private readonly tenants: TenantsService) {}

  @Get('me')
  @ApiOperation({ summary: 'Who I am and which tenants I belong to.' })
  @ApiOkResponse({ type: MeReply })
  me(@CurrentActor() actor: Actor): Promise<MeReply> {
    return this.tenants.me(actor);
  }

  @Get('tenants')
  @ApiOkResponse({ type: TenantListReply })
  async list(@CurrentActor() actor: Actor): Promise<TenantListReply> {
    return { items: await this.tenants.list(actor) };
  }

  @Post('tenants')
  @ApiCreatedResponse({ type: TenantReply })
  create(@CurrentActor() actor: Actor, @Body() body: CreateTenantRequest): Promise<TenantReply> {
    return this.tenants.create(actor, body.name);
  }

  @Get('invitations/:token')
  @ApiOkResponse({ type: InvitationPreviewReply })
  invitation(@CurrentActor() actor: Actor, @Param('token') token: string): Promise<InvitationPreviewReply> {
    return this.tenants.invitation(actor, token);
  }

  @Post('invitations/:token/accept')
  @HttpCode(200)
  @ApiOkResponse({ type: TenantReply })
  accept(@CurrentActor() actor: Actor, @Param('token') token: string): Promise<TenantReply> {
    return this.tenants.accept(actor, token);
  }
}
