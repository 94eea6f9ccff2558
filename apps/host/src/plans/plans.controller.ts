import { Body, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, StreamableFile } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiProduces } from '@nestjs/swagger';
import { CurrentActor, Needs, type Actor } from '../http/actor.js';
import { TenantController } from '../http/tenant-controller.decorator.js';
import { RunReply } from '../run-store/runs.dto.js';
import { OperationListReply, OperationPreviewReply, OperationReply } from './operations/operations.dto.js';
import { OperationsService } from './operations/operations.service.js';
import { ApprovePlanRequest, PlanReply, RejectPlanRequest, WithdrawApprovalRequest } from './plans.dto.js';
import { PlanFileService } from './plan-file.service.js';
import { PlansService } from './plans.service.js';
import { UndoService } from './undoing/undo.service.js';

@TenantController('runs/:id', 'plans')
export class PlansController {
  constructor(
    private readonly plans: PlansService,
    private readonly operations: OperationsService,
    private readonly undoing: UndoService,
    private readonly files: PlanFileService,
  ) {}

  @Get('plan')
  @ApiOperation({
    summary: 'What would be written, with the money before and after, and what is not written.',
  })
  @ApiOkResponse({ type: PlanReply })
  get(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PlanReply> {
    return this.plans.get(actor, id);
  }

  @Get('plan.json')
  @Header('Content-Type', 'application/json; charset=utf-8')
  @ApiOperation({
    summary: 'The plan as a canonical file, whose hash can be computed again with scripts/verify-plan.mjs.',
  })
  @ApiProduces('application/json')
  @ApiOkResponse({ schema: { type: 'string' } })
  async file(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const { name, text } = await this.files.of(actor, id);
    return new StreamableFile(Buffer.from(text), { disposition: `attachment; filename="${name}"` });
  }

  @Get('plan/operations/:operationId/preview')
  @ApiOperation({ summary: 'The exact requests of one operation. Sends none of them.' })
  @ApiOkResponse({ type: OperationPreviewReply })
  preview(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('operationId') operationId: string,
  ): Promise<OperationPreviewReply> {
    return this.operations.preview(actor, id, operationId);
  }

  @Post('plan/approve')
  @Needs('billing')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Approves exactly this plan. Refused while the tie-out is open or when the hash has changed.',
  })
  @ApiOkResponse({ type: PlanReply })
  approve(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ApprovePlanRequest,
  ): Promise<PlanReply> {
    return this.plans.approve(actor, id, body);
  }

  @Post('plan/reject')
  @Needs('billing')
  @HttpCode(200)
  @ApiOperation({ summary: 'Sends the plan back, or withdraws an approval; the run is open again.' })
  @ApiOkResponse({ type: PlanReply })
  reject(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RejectPlanRequest,
  ): Promise<PlanReply> {
    return this.plans.reject(actor, id, body.reason);
  }

  @Post('plan/withdraw')
  @Needs('billing')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Takes back an approval, or the first of two, while nothing was written; the run is open again.',
  })
  @ApiOkResponse({ type: PlanReply })
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: WithdrawApprovalRequest,
  ): Promise<PlanReply> {
    return this.plans.withdraw(actor, id, body.reason);
  }

  @Post('apply')
  @Needs('billing')
  @HttpCode(202)
  @ApiOperation({ summary: 'Writes what was approved, and reads it back.' })
  @ApiAcceptedResponse({ type: RunReply })
  apply(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<RunReply> {
    return this.plans.apply(actor, id);
  }

  @Post('undo')
  @Needs('billing')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Plans the operations that would take the applied ones back; they need an approval like any other. The plan is of a new run.',
  })
  @ApiOkResponse({ type: PlanReply })
  async undo(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PlanReply> {
    return this.plans.get(actor, await this.undoing.plan(actor, id));
  }

  @Get('operations')
  @ApiOperation({ summary: 'Every operation of the run with its journal.' })
  @ApiOkResponse({ type: OperationListReply })
  list(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<OperationListReply> {
    return this.operations.list(actor, id);
  }

  @Post('operations/:operationId/retry')
  @Needs('billing')
  @HttpCode(202)
  @ApiOperation({ summary: 'Tries a stopped operation again, as a new operation that names it.' })
  @ApiAcceptedResponse({ type: OperationReply })
  retry(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('operationId') operationId: string,
  ): Promise<OperationReply> {
    return this.operations.retry(actor, id, operationId);
  }
}
