import { Controller, Get } from '@nestjs/common';
import { HealthCheckService, TypeOrmHealthIndicator } from '@nestjs/terminus';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { HealthReply } from './health.dto.js';

@Controller('health')
@ApiTags('health')
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly database: TypeOrmHealthIndicator,
  ) {}

  @Get()
  @ApiOkResponse({ type: HealthReply })
  async check(): Promise<HealthReply> {
    await this.health.check([() => this.database.pingCheck('database', { timeout: 2000 })]);
    return { status: 'ok', database: 'up', version: '0.1.0' };
  }
}
