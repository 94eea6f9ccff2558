import { ConnectorError } from './errors.js';
import type { HttpReply } from './http.js';
import type { ErrorRule } from './manifest.js';
import { retryAfterMs } from './waiting.js';

/** How {@link errorFromReply} reads a vendor's replies. */
export interface ErrorReading {
  /** The vendor's own sentence in a reply, without markup; the start of the body when it is left out. */
  readonly vendorText?: (reply: HttpReply) => string;
  /** Milliseconds since 1970, against which a `Retry-After` date is read. */
  readonly now?: number;
}

const LONGEST_TEXT = 300;

/**
 * Makes the error of a reply by the connector's one table: the first rule whose status and body both fit decides.
 *
 * `{text}` in a rule's message becomes the vendor's text. A reply that no rule fits is kind `bug`, `REPLY.UNEXPECTED`.
 *
 * ```ts
 * if (reply.status !== 200) throw errorFromReply(AUTOTASK_ERRORS, reply);
 * ```
 */
export function errorFromReply(
  rules: readonly ErrorRule[],
  reply: HttpReply,
  reading: ErrorReading = {},
): ConnectorError {
  const text = (reading.vendorText?.(reply) ?? reply.text).replace(/\s+/g, ' ').trim().slice(0, LONGEST_TEXT);
  const rule = rules.find((each) => fits(each, reply)) ?? UNEXPECTED;
  const waitMs = retryAfterMs(reply.headers['retry-after'], reading.now ?? Date.now());
  return new ConnectorError({
    kind: rule.kind,
    code: rule.code,
    message: rule.message.replaceAll('{text}', () => text || 'no reason given'),
    detail: `status ${reply.status}: ${text || 'empty body'}`,
    status: reply.status,
    ...(rule.kind === 'rateLimited' ? { retryAfterMs: waitMs ?? 60_000 } : {}),
  });
}

const UNEXPECTED: ErrorRule = {
  kind: 'bug',
  code: 'REPLY.UNEXPECTED',
  message: 'The vendor answered in a way that is not known ({text}). Nothing more was sent. Tell support.',
};

function fits(rule: ErrorRule, reply: HttpReply): boolean {
  const statuses = rule.status === undefined ? null : [rule.status].flat();
  if (statuses && !statuses.includes(reply.status)) return false;
  return rule.body === undefined || rule.body.test(reply.text);
}
