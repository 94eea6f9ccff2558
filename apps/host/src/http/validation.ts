import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { DomainError, type Issue } from '@tallylink/billing-model';

function issuesOf(errors: readonly ValidationError[], path = ''): Issue[] {
  return errors.flatMap((error) => {
    const here = path ? `${path}.${error.property}` : error.property;
    const own = Object.values(error.constraints ?? {}).map((message) => ({ path: here, message }));
    return [...own, ...issuesOf(error.children ?? [], here)];
  });
}

/** The border of the API: unknown members are refused, and each wrong one is named. */
export function requestValidation(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    exceptionFactory: (errors) => {
      const issues = issuesOf(errors);
      const list = issues.slice(0, 3).map((issue) => issue.message);
      return new DomainError(
        'REQUEST.INVALID',
        `The request is not valid: ${list.join('; ')}. Nothing was changed.`,
        issues,
      );
    },
  });
}
