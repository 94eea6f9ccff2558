import {
  ConnectorError,
  errorFromReply,
  redactText,
  type ErrorRule,
  type HttpNoReply,
  type HttpReply,
} from '@tallylink/connector-sdk';

/** The one table from status and body to what the host does; the first row that fits decides. */
const rules: readonly ErrorRule[] = [
  {
    status: 401,
    kind: 'auth',
    code: 'AUTH.REFUSED',
    message: 'Sample Target does not know this API key. Nothing was changed. Copy it again.',
  },
  {
    status: 403,
    kind: 'auth',
    code: 'AUTH.PERMISSION_MISSING',
    message: 'Sample Target does not let this API key do that ({text}). Nothing was changed. Grant it.',
  },
  {
    status: 429,
    kind: 'rateLimited',
    code: 'LIMIT.REQUESTS',
    message: 'Sample Target asks for fewer requests. The work goes on after a pause.',
  },
  {
    status: 404,
    kind: 'config',
    code: 'HOST.WRONG',
    message: 'Sample Target has nothing at this address. Nothing was changed. Check the address.',
  },
  // A vendor that answers 200 with an error inside: give such a row a body instead of a status.
  {
    status: [400, 409, 422],
    kind: 'rejected',
    code: 'REQUEST.REFUSED',
    message: 'Sample Target refused it: {text}',
  },
  {
    status: [500, 502, 503, 504],
    kind: 'transient',
    code: 'HOST.FAULT',
    message: 'Sample Target has a fault of its own. Try again in some minutes.',
  },
];

/** The error of a reply. `secrets` are taken out of what the vendor says. */
export function sampleTargetError(reply: HttpReply, now: Date, secrets: readonly string[]): ConnectorError {
  const vendorText = (each: HttpReply): string => redactText(sentenceOf(each), secrets);
  return errorFromReply(rules, reply, { vendorText, now: now.getTime() });
}

/** No reply to a request of which it is certain that it changed nothing. */
export function unreachable(cause: HttpNoReply): ConnectorError {
  const message = 'Sample Target did not answer. Nothing was changed. Check the address, or try again later.';
  const issues = [{ path: 'baseUrl', message }];
  return new ConnectorError({ kind: 'transient', code: 'HOST.UNREACHABLE', message, issues, cause });
}

const sentenceOf = (reply: HttpReply): string =>
  /"message"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(reply.text)?.[1] ?? `status ${reply.status}`;
