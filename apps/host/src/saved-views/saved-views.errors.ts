import { DomainError } from '@tallylink/billing-model';
import { MOST_VIEWS } from './saved-view-limits.js';

const owners = (shared: boolean): string => (shared ? 'for everyone' : 'of your own');

/** A person has one view under a name, and everyone together has one. */
export const nameTaken = (name: string, shared: boolean): DomainError =>
  new DomainError(
    'VIEW.NAME_TAKEN',
    `There is a view “${name}” ${owners(shared)} already. Nothing was saved. Choose another name, or rename that one first.`,
    [{ path: 'name', message: 'Another view has this name.' }],
  );

/** There is no room for another one. */
export const tooMany = (shared: boolean): DomainError =>
  new DomainError(
    'VIEW.TOO_MANY',
    `There are ${MOST_VIEWS} views ${owners(shared)}, and there is no room for more. Nothing was saved. Delete some that nobody uses.`,
  );

/** Everyone's views are changed by their makers and by owners. */
export const notYours = (name: string): DomainError =>
  new DomainError(
    'VIEW.NOT_YOURS',
    `“${name}” was shared by somebody else. Nothing was changed. Save what you see under a name of your own, or ask an owner.`,
  );

/** A viewer shares nothing. */
export const mayNotShare = (): DomainError =>
  new DomainError(
    'AUTH.ROLE_TOO_LOW',
    'Sharing a view with everyone needs the role billing; yours is viewer. Nothing was saved. Keep the view for yourself, or ask an owner.',
  );
