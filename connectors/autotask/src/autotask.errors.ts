import {
  errorFromReply,
  redactText,
  type ConnectorError,
  type ErrorRule,
  type HttpReply,
} from '@tallylink/connector-sdk';

/** Texts by which Autotask says "not now", whatever the status (Itgenatr005 is its code for threads). */
export const BUSY_TEXT =
  /thread threshold|itgenatr005|request threshold|threshold of \d+ (threads|requests)/i;

const REJECTED_500 = (body: RegExp, code: string, message: string): ErrorRule => ({
  status: [400, 409, 500],
  body,
  kind: 'rejected',
  code,
  message: `${message} Nothing was changed. Autotask says: {text}`,
});

/**
 * The one table from status and body to what the host does. Autotask answers 500 to every validation, so the body
 * decides; order matters. Facts: REST_Security_Auth, REST_Thresholds_Limits, read 2026-11-22.
 */
export const AUTOTASK_ERRORS: readonly ErrorRule[] = [
  {
    status: 401,
    kind: 'auth',
    code: 'AUTH.REFUSED',
    message:
      'Autotask refused the user name, secret or integration code. Nothing was written. Check the three in the connection.',
  },
  {
    status: 500,
    body: /IntegrationCode|Zone information could not be determined/i,
    kind: 'auth',
    code: 'AUTH.UNKNOWN_USER',
    message:
      'Autotask does not know this user name or integration code. Nothing was written. Check both in the connection.',
  },
  {
    status: 403,
    kind: 'config',
    code: 'PERMISSION.MISSING',
    message:
      "The API user's security level does not allow this. Nothing was written. Give it the right in Autotask, then check the connection.",
  },
  {
    status: 429,
    kind: 'rateLimited',
    code: 'LIMIT.THREADS',
    message: 'Autotask asks to wait: too many requests at once. Nothing was written. It goes on by itself.',
  },
  {
    body: BUSY_TEXT,
    kind: 'rateLimited',
    code: 'LIMIT.THREADS',
    message: 'Autotask asks to wait: a threshold is reached. Nothing was written. It goes on by itself.',
  },
  REJECTED_500(
    /effectiveDate must be between/i,
    'DATE.OUTSIDE_CONTRACT',
    'The day lies outside the contract. Extend the contract, or choose a day inside it.',
  ),
  REJECTED_500(
    /duplicate data into contract_service_period/i,
    'DAY.USED',
    'This service already has a change on that day, and Autotask takes one a day. Choose the next day.',
  ),
  REJECTED_500(
    /IX_service|duplicate key.*service/i,
    'SERVICE.NAME_TAKEN',
    'Autotask has a service of this name already. Link to it, or give the new one another name.',
  ),
  REJECTED_500(
    /approved and posted|already posted/i,
    'PERIOD.POSTED',
    'The period is posted. Move the change to the next open period, or bill the difference once.',
  ),
  REJECTED_500(
    /units?\b.*(negative|below zero|less than zero)|(negative|below zero).*units?/i,
    'UNITS.NEGATIVE',
    'The units would fall below zero. Read the month again; the contract was changed meanwhile.',
  ),
  REJECTED_500(
    /Missing Required Field|Value does not exist for the required field/i,
    'FIELD.MISSING',
    'Autotask needs a field that was not given. Fill it in the settings of the connection.',
  ),
  REJECTED_500(
    /Picklist value/i,
    'CHOICE.UNKNOWN',
    'A choice does not exist in this Autotask any more. Check the connection, then read the month again.',
  ),
  REJECTED_500(
    /Reference value|does not reference an existing|does not exist or is invalid/i,
    'REFERENCE.MISSING',
    'Something this refers to is not there any more. Read the month again.',
  ),
  REJECTED_500(
    /exceeds? maximum length/i,
    'TEXT.TOO_LONG',
    'A text is longer than Autotask takes. Shorten the name.',
  ),
  REJECTED_500(
    /Error ID: 1166/i,
    'COMPANY.OWNER',
    'Autotask refused the company, most often for its owner. Set an active person as owner in the connection.',
  ),
  REJECTED_500(
    /Recurring Service/i,
    'CONTRACT.NOT_RECURRING',
    'The contract is not a recurring service contract. Link the line to another contract.',
  ),
  REJECTED_500(
    /inactive|not active/i,
    'RECORD.INACTIVE',
    'The contract, service or billing code is inactive. Make it active in Autotask, or choose another.',
  ),
  REJECTED_500(/"errors"\s*:\s*\[\s*"/, 'WRITE.REFUSED', 'Autotask refused it.'),
  {
    status: 404,
    kind: 'config',
    code: 'ZONE.WRONG',
    message:
      'Autotask has nothing at this address. Nothing was written. Check the connection: the database may have moved to another zone.',
  },
  {
    status: [405, 400, 415],
    kind: 'bug',
    code: 'REQUEST.NOT_SUPPORTED',
    message: 'Autotask does not take this request ({text}). Nothing was written. Tell support.',
  },
  {
    status: [500, 502, 503, 504],
    kind: 'transient',
    code: 'VENDOR.DOWN',
    message: 'Autotask does not work at the moment. Try again later.',
  },
];

/** Autotask's own sentences, joined: `errors[]`, else ASP.NET's `Message`, else nothing of an HTML page. */
export function vendorText(reply: HttpReply): string {
  try {
    const body = JSON.parse(reply.text) as { errors?: unknown; Message?: unknown };
    if (Array.isArray(body.errors)) return body.errors.map(String).join(' ');
    return typeof body.Message === 'string' ? body.Message : '';
  } catch {
    return reply.text.trimStart().startsWith('<') ? 'an HTML page' : reply.text;
  }
}

/** Whether the reply carries `errors[]`: then Autotask understood and refused, and nothing was written. */
export function refusedByAutotask(reply: HttpReply): boolean {
  return /^\s*\{\s*"errors"\s*:\s*\[\s*"/i.test(reply.text);
}

/** The error of a reply that is no success. `secrets` are taken out of what Autotask says. */
export function autotaskError(reply: HttpReply, now: Date, secrets: readonly string[]): ConnectorError {
  const clean = (each: HttpReply): string => redactText(vendorText(each), secrets);
  return errorFromReply(AUTOTASK_ERRORS, reply, { vendorText: clean, now: now.getTime() });
}
