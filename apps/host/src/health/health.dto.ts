import { Choice, Text } from '../http/api-fields.js';

export class HealthReply {
  @Choice(['ok', 'error']) status: 'ok' | 'error';
  @Choice(['up', 'down']) database: 'up' | 'down';
  @Text() version: string;
}
