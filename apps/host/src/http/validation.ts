import { Injectable, ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import { DomainError, type Issue } from '@tallylink/billing-model';
import { undeclared } from './declared-shape.js';

/** A wrong list of many is not answered with as many sentences. */
const MOST_ISSUES = 100;
const LONGEST = 300;

function issuesOf(errors: readonly ValidationError[], path = ''): Issue[] {
  return errors.slice(0, MOST_ISSUES).flatMap((error) => {
    const here = path ? `${path}.${error.property}` : error.property;
    const own = Object.values(error.constraints ?? {}).map((message) => ({ path: here, message }));
    return [...own, ...issuesOf(error.children ?? [], here)];
  });
}

function refusal(found: readonly Issue[]): DomainError {
  const issues = found.slice(0, MOST_ISSUES).map(({ path, message }) => ({
    path: path.slice(0, LONGEST),
    message: message.slice(0, LONGEST),
  }));
  const list = issues.slice(0, 3).map((issue) => issue.message);
  return new DomainError(
    'REQUEST.INVALID',
    `The request is not valid: ${list.join('; ')}. Nothing was changed.`,
    issues,
  );
}

/** The border of the API: unknown members are refused, each wrong one is named, and what is declared holds. */
@Injectable()
class RequestValidation extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      transform: true,
      exceptionFactory: (errors) => refusal(issuesOf(errors)),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'body' && Array.isArray(value))
      throw refusal([{ path: 'body', message: 'the body must be one object and not a list' }]);
    const checked: unknown = await super.transform(value, metadata);
    const issues = metadata.type === 'body' ? undeclared(checked) : [];
    if (issues.length > 0) throw refusal(issues);
    return checked;
  }
}

export const requestValidation = (): ValidationPipe => new RequestValidation();
