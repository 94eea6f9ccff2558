import { instantOfLocalText, type ZoneClock } from '../../calendar/zone.js';
import { BadRequest } from '../replies.js';
import type { Field, FieldValue } from './fields.js';
import type { Token } from './tokens.js';

type Test = (value: FieldValue) => boolean;

const OPERATORS: Readonly<Record<string, (order: number) => boolean>> = {
  eq: (order) => order === 0,
  ne: (order) => order !== 0,
  gt: (order) => order > 0,
  ge: (order) => order >= 0,
  lt: (order) => order < 0,
  le: (order) => order <= 0,
};

/** Text is compared without letter case, as the vendor's database does. */
export function orderOf(a: FieldValue, b: FieldValue): number {
  if (typeof a === 'string' && typeof b === 'string') {
    const [left, right] = [a.toLowerCase(), b.toLowerCase()];
    return left < right ? -1 : left > right ? 1 : 0;
  }
  return Number(a) - Number(b);
}

function literalOf(token: Token, type: Field<never>['type'], name: string, clock: ZoneClock): FieldValue {
  if (token.kind === 'name' && token.text.toLowerCase() === 'null') return null;
  if (token.kind !== type)
    throw new BadRequest(`The value '${token.text}' is not valid for the property '${name}'.`);
  if (type === 'number') return Number(token.text);
  if (type === 'boolean') return token.text === 'true';
  if (type === 'string') return token.text;
  const instant = instantOfLocalText(token.text, clock);
  if (instant === null) throw new BadRequest(`The value '${token.text}' is not a valid date-time.`);
  return instant;
}

/** `property op literal`, as a test of the property's value. A missing value equals only null. */
export function comparison(options: {
  readonly operator: Token;
  readonly literal: Token;
  readonly type: Field<never>['type'];
  readonly name: string;
  readonly clock: ZoneClock;
}): Test {
  const operator = OPERATORS[options.operator.text.toLowerCase()];
  if (!operator || options.operator.kind !== 'name')
    throw new BadRequest(`'${options.operator.text}' is not an operator of $filter.`);
  const literal = literalOf(options.literal, options.type, options.name, options.clock);
  const equality = ['eq', 'ne'].includes(options.operator.text.toLowerCase());
  return (value) => {
    if (value === null || literal === null) return equality && operator(value === literal ? 0 : 1);
    return operator(orderOf(value, literal));
  };
}

const FUNCTIONS: Readonly<Record<string, (text: string, part: string) => boolean>> = {
  contains: (text, part) => text.includes(part),
  startswith: (text, part) => text.startsWith(part),
  endswith: (text, part) => text.endsWith(part),
};

/** The test of `contains`, `startswith` or `endswith`; `null` for another name. */
export function textFunction(name: string): ((part: string) => Test) | null {
  const test = FUNCTIONS[name.toLowerCase()];
  if (!test) return null;
  return (part) => (value) => typeof value === 'string' && test(value.toLowerCase(), part.toLowerCase());
}
