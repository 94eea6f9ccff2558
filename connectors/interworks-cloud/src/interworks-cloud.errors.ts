import {
  ConnectorError,
  errorFromReply,
  redactText,
  type ErrorRule,
  type HttpReply,
} from '@tallylink/connector-sdk';

/** An error rule that also names the setting or credential to look at. */
export interface InterworksErrorRule extends ErrorRule {
  readonly field?: string;
}

const RETRIABLE = /"isRetriableError"\s*:\s*true/i;
const RATE = /rate.?limit|too many requests|throttl|quota/i;
const MARKUP = /^\s*</;

/** The one table from status and body to what the host does. The first row that fits decides. */
export const interworksErrors: readonly InterworksErrorRule[] = [
  {
    status: [400, 401],
    body: /invalid_client|unauthorized_client/i,
    kind: 'auth',
    code: 'AUTH.CLIENT_REFUSED',
    field: 'clientKey',
    message:
      'interworks.cloud does not know this client key and secret. Nothing was read. Copy both again from API Credentials.',
  },
  {
    status: 400,
    body: /invalid_grant/i,
    kind: 'auth',
    code: 'AUTH.USER_REFUSED',
    field: 'username',
    message:
      'interworks.cloud refused the user name or password. Nothing was read. Check the application user.',
  },
  {
    status: 401,
    kind: 'auth',
    code: 'AUTH.EXPIRED',
    field: 'username',
    message:
      'interworks.cloud ended the session again right after a new log-in. Nothing more was read. Use an application user that nobody else logs in with.',
  },
  {
    status: [403, 429],
    body: new RegExp(`${RETRIABLE.source}|${RATE.source}`, 'i'),
    kind: 'rateLimited',
    code: 'LIMIT.REQUESTS',
    message: 'interworks.cloud asks for fewer requests. Reading goes on after a pause.',
  },
  {
    status: 429,
    kind: 'rateLimited',
    code: 'LIMIT.REQUESTS',
    message: 'interworks.cloud asks for fewer requests. Reading goes on after a pause.',
  },
  {
    status: 403,
    kind: 'auth',
    code: 'AUTH.PERMISSION_MISSING',
    field: 'username',
    message:
      'interworks.cloud does not let this user read what is needed ({text}). Nothing more was read. Ask for the permission.',
  },
  {
    status: 404,
    body: /InvalidApiVersionError/i,
    kind: 'config',
    code: 'API.VERSION_REFUSED',
    field: 'baseUrl',
    message:
      'This interworks.cloud does not serve version 3 of its API. Nothing was read. Ask its operator to enable it.',
  },
  {
    status: 404,
    body: /NotFoundError/i,
    kind: 'rejected',
    code: 'RECORD.NOT_FOUND',
    message: 'interworks.cloud does not have this record: {text}',
  },
  {
    status: [301, 302, 307, 308, 404, 405],
    kind: 'config',
    code: 'HOST.NOT_INTERWORKS',
    field: 'baseUrl',
    message:
      'There is no interworks.cloud API at this address. Nothing was read. Check the address of the marketplace.',
  },
  {
    status: 400,
    kind: 'bug',
    code: 'REQUEST.REFUSED',
    message: 'interworks.cloud did not accept a request ({text}). Nothing more was read. Tell support.',
  },
  {
    status: [500, 502, 503, 504],
    kind: 'transient',
    code: 'HOST.FAULT',
    field: 'baseUrl',
    message:
      'interworks.cloud has a fault of its own ({text}). Nothing more was read. Try again in some minutes.',
  },
];

/** Whether a reply is the vendor's "not now": also a 403, when it says that it may be sent again. */
export function isBusy(reply: HttpReply): boolean {
  if (reply.status === 403) return RETRIABLE.test(reply.text) || RATE.test(reply.text);
  return reply.status >= 500;
}

/** The error of a reply, with the field to look at. `secrets` are taken out of what the vendor says. */
export function interworksError(reply: HttpReply, now: number, secrets: readonly string[]): ConnectorError {
  const clean = (each: HttpReply): string => redactText(vendorText(each), secrets);
  const error = errorFromReply(interworksErrors, reply, { vendorText: clean, now });
  const field = interworksErrors.find((rule) => rule.code === error.code)?.field;
  return field ? withField(error, field) : error;
}

function withField(error: ConnectorError, field: string): ConnectorError {
  const { kind, code, message, detail, status, retryAfterMs } = error;
  return new ConnectorError({
    kind,
    code,
    message,
    issues: [{ path: field, message }],
    ...(detail === undefined ? {} : { detail }),
    ...(status === undefined ? {} : { status }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  });
}

/** No reply at all: the host is wrong, down, or the work was stopped. */
export function unreachable(cause: Error): ConnectorError {
  const message =
    'interworks.cloud did not answer. Nothing more was read. Check the address, or try again later.';
  return new ConnectorError({
    kind: 'transient',
    code: 'HOST.UNREACHABLE',
    message,
    detail: cause.message,
    issues: [{ path: 'baseUrl', message }],
    cause,
  });
}

function vendorText(reply: HttpReply): string {
  if (MARKUP.test(reply.text)) return `a web page with status ${reply.status}`;
  const sentence = /"(?:developerMessage|message|error_description|error)"\s*:\s*"((?:[^"\\]|\\.)*)"/i.exec(
    reply.text,
  );
  return sentence?.[1] ?? reply.text;
}
