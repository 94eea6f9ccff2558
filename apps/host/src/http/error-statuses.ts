import type { ConnectorErrorKind } from '@tallylink/connector-sdk';

/** Codes of expected refusals that are not plain 422s. */
const STATUSES: Readonly<Record<string, number>> = {
  'REQUEST.NOT_FOUND': 404,
  'REQUEST.INVALID': 400,
  'AUTH.NEEDED': 401,
  'AUTH.NOT_A_MEMBER': 404,
  'AUTH.ROLE_TOO_LOW': 403,
  'RUN.APPLYING': 409,
  'RUN.NOT_OPEN': 409,
  'RUN.BUSY': 409,
  'RUN.IS_UNDO': 409,
  'UNDO.ALREADY': 409,
  'PLAN.HASH_CHANGED': 409,
  'PLAN.NOT_TIED_OUT': 409,
  'PLAN.NOT_APPROVED': 409,
  'PLAN.REJECTED': 409,
  'PLAN.MOVED': 409,
  'PLAN.SAME_PERSON': 409,
  'PLAN.OTHER_CHOICE': 409,
  'PLAN.NEEDS_PERSON': 403,
  'POLICY.NEEDS_PERSON': 403,
  'PERSON.NEEDED': 403,
  'VIEW.NOT_YOURS': 403,
  'VIEW.NAME_TAKEN': 409,
  'VIEW.TOO_MANY': 409,
  'DECISION.NOT_OFFERED': 409,
  'DECISION.ALREADY_TAKEN': 409,
  'DECISION.OTHER_MONTH': 409,
  'DECISION.NOT_FOUND': 404,
  'REPOINT.CHANGED': 409,
  'CREATE.CHANGED': 409,
  'CREATE.NO_ROOM': 409,
  'CONNECTION.IN_USE': 409,
  'OPERATION.NOT_FINAL': 409,
};

export const statusOfDomainError = (code: string): number => STATUSES[code] ?? 422;

const CONNECTOR_STATUSES: Readonly<Record<ConnectorErrorKind, number>> = {
  config: 422,
  auth: 422,
  rejected: 422,
  rateLimited: 503,
  transient: 502,
  bug: 502,
};

export const statusOfConnectorError = (kind: ConnectorErrorKind): number => CONNECTOR_STATUSES[kind];
