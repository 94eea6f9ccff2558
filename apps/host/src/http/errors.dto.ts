import { ApiPropertyOptional } from '@nestjs/swagger';
import { One, Text, TextOrNull } from './api-fields.js';

export class IssueReply {
  @Text() path: string;
  @Text() message: string;
}

export class ErrorBody {
  @Text('AREA.REASON') code: string;
  @Text('What happened, what was not done, what to do next.') message: string;
  @ApiPropertyOptional({ type: () => IssueReply, isArray: true }) issues?: IssueReply[];
  @TextOrNull() requestId: string | null;
}

/** Every error of the API has this shape. */
export class ErrorReply {
  @One(() => ErrorBody) error: ErrorBody;
}
