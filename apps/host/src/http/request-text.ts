import { DomainError } from '@tallylink/billing-model';
import type { NextFunction, Request, Response } from 'express';

/** No request has things in things in things deeper than this. */
const DEEPEST = 40;
/** The longest list that any request may have; checks that compare all with all are slow on longer ones. */
const MOST_MEMBERS = 50_000;

interface Place {
  readonly value: unknown;
  readonly path: string;
  readonly depth: number;
}

/**
 * The border for what no check of a field names: characters that can be kept nowhere (NUL, half of a pair), nesting
 * that would end in a stack overflow, endless lists. In front of everything, so that no field can be forgotten.
 */
export function refuseUnreadableText(request: Request, _: Response, next: NextFunction): void {
  if (/%00/.test(request.originalUrl)) throw refusal('address', NO_TEXT);
  // Parts wait in a list of their own: a walk by calls would overflow where it is needed.
  const waiting: Place[] = [{ value: request.body, path: '', depth: 0 }];
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const { value, path, depth } = place;
    if (typeof value === 'string' && !isText(value)) throw refusal(path || 'body', NO_TEXT);
    if (typeof value !== 'object' || value === null) continue;
    if (depth === DEEPEST) throw refusal(path.slice(0, 100), `is nested deeper than ${DEEPEST} levels`);
    const members = Object.entries(value);
    if (members.length > MOST_MEMBERS) throw refusal(path || 'body', `has more than ${MOST_MEMBERS} members`);
    for (const [name, member] of members) {
      if (!isText(name)) throw refusal(path || 'body', NO_TEXT);
      waiting.push({ value: member, path: path ? `${path}.${name}` : name, depth: depth + 1 });
    }
  }
  next();
}

const NO_TEXT = 'holds a character that is none (NUL, or half of a pair)';
const isText = (text: string): boolean => !text.includes('\u0000') && text.isWellFormed();

function refusal(path: string, message: string): DomainError {
  const place = path.slice(0, 100);
  return new DomainError(
    'REQUEST.INVALID',
    `The request is not valid: ${place} ${message}. Nothing was changed. Correct it and send it again.`,
    [{ path: place, message: `${place} ${message}` }],
  );
}
