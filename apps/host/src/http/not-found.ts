import { DomainError } from '@tallylink/billing-model';

/** What was asked for is not there, or belongs to another tenant: both look alike. */
export function notFound(noun: string, id: string): DomainError {
  return new DomainError(
    'REQUEST.NOT_FOUND',
    `There is no ${noun} ${id}. Nothing was changed. Go back and choose it from the list.`,
  );
}
