import {
  ConnectorError,
  errorFromReply,
  redactText,
  type ErrorRule,
  type HttpReply,
} from '@tallylink/connector-sdk';

/** The one table from status and body to what the host does; the first row that fits decides. */
const rules: readonly (ErrorRule & { readonly field?: string })[] = [
  {
    status: 401,
    body: /invalid_client/,
    kind: 'auth',
    code: 'AUTH.CLIENT_REFUSED',
    field: 'clientId',
    message: 'Sample Source does not know this client id and secret. Nothing was read. Copy both again.',
  },
  {
    status: 401,
    kind: 'auth',
    code: 'AUTH.EXPIRED',
    field: 'clientId',
    message:
      'Sample Source ended the session again right after a new log-in. Nothing more was read. Check the client.',
  },
  {
    status: 403,
    kind: 'auth',
    code: 'AUTH.PERMISSION_MISSING',
    field: 'clientId',
    message:
      'Sample Source does not let this client read what is needed ({text}). Nothing more was read. Grant it.',
  },
  {
    status: 429,
    kind: 'rateLimited',
    code: 'LIMIT.REQUESTS',
    message: 'Sample Source asks for fewer requests. Reading goes on after a pause.',
  },
  {
    status: 404,
    kind: 'config',
    code: 'HOST.WRONG',
    field: 'baseUrl',
    message: 'There is no Sample Source at this address. Nothing was read. Check the address.',
  },
  {
    status: [500, 502, 503, 504],
    kind: 'transient',
    code: 'HOST.FAULT',
    field: 'baseUrl',
    message: 'Sample Source has a fault of its own. Nothing more was read. Try again in some minutes.',
  },
];

/** The error of a reply, with the field to look at. `secrets` are taken out of what the vendor says. */
export function sampleSourceError(reply: HttpReply, now: Date, secrets: readonly string[]): ConnectorError {
  const vendorText = (each: HttpReply): string => redactText(sentenceOf(each), secrets);
  const error = errorFromReply(rules, reply, { vendorText, now: now.getTime() });
  const field = rules.find((rule) => rule.code === error.code)?.field;
  if (field === undefined) return error;
  const { kind, code, message, detail = '', status = reply.status, retryAfterMs } = error;
  const issues = [{ path: field, message }];
  return new ConnectorError({
    kind,
    code,
    message,
    detail,
    status,
    issues,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  });
}

const sentenceOf = (reply: HttpReply): string =>
  /"message"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(reply.text)?.[1] ?? `status ${reply.status}`;
