import { BadRequest } from '../replies.js';

/** A word of the filter language. Literals keep their kind: text, number, date-time or truth. */
export type Token =
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'string' | 'number' | 'datetime' | 'boolean'; readonly text: string }
  | { readonly kind: '(' | ')' | ','; readonly text: string };

const PATTERN =
  /\s*(?:datetime'((?:[^']|'')*)'|'((?:[^']|'')*)'|(-?\d+(?:\.\d+)?)(?![\w-])|([A-Za-z_][A-Za-z0-9_]*)|([(),]))/iy;

function tokenOf(match: RegExpExecArray): Token {
  const [, datetime, text, number, name, sign] = match;
  if (datetime !== undefined) return { kind: 'datetime', text: datetime };
  if (text !== undefined) return { kind: 'string', text: text.replaceAll("''", "'") };
  if (number !== undefined) return { kind: 'number', text: number };
  if (name !== undefined)
    return /^(true|false)$/i.test(name)
      ? { kind: 'boolean', text: name.toLowerCase() }
      : { kind: 'name', text: name };
  return { kind: sign as '(' | ')' | ',', text: sign! };
}

/** Splits a filter into words. A quote inside a text is doubled. */
export function tokensOf(filter: string): Token[] {
  const tokens: Token[] = [];
  const text = filter.trimEnd();
  const pattern = new RegExp(PATTERN);
  while (pattern.lastIndex < text.length) {
    const start = pattern.lastIndex;
    const match = pattern.exec(text);
    if (!match) throw new BadRequest(`The $filter is not valid at position ${start + 1}.`);
    tokens.push(tokenOf(match));
  }
  return tokens;
}
