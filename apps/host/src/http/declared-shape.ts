import type { Issue } from '@tallylink/billing-model';

/** Where the document's decorators leave what they declare of a field. */
const DECLARED = 'swagger/apiModelProperties';

interface Declaration {
  readonly type?: unknown;
  readonly isArray?: boolean;
  readonly nullable?: boolean;
}

/** The type itself where it is given lazily: an arrow, which has no prototype. */
const typeOf = ({ type }: Declaration): unknown =>
  typeof type === 'function' && type.prototype === undefined ? (type as () => unknown)() : type;

const isList = (declared: Declaration): boolean =>
  declared.isArray === true || Array.isArray(typeOf(declared)) || typeOf(declared) === 'array';

/**
 * What a checked request has that its declaration lacks: a null that no field allows, a list in a list, a list in the
 * place of one. The decorators of the checks let all of these pass: an optional null is left out to them, and each
 * element of a list is checked where one thing was meant.
 */
export function undeclared(value: unknown, path = ''): Issue[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const here = path ? `${path}.${name}` : name;
    const declared = Reflect.getMetadata(DECLARED, value, name) as Declaration | undefined;
    return declared ? ofField(member, declared, here) : [];
  });
}

function ofField(member: unknown, declared: Declaration, path: string): Issue[] {
  if (member === null) return declared.nullable ? [] : [{ path, message: `${path} must not be null` }];
  if (!Array.isArray(member)) return undeclared(member, path);
  if (!isList(declared) && typeof typeOf(declared) === 'function')
    return [{ path, message: `${path} must be one thing and not a list` }];
  return member.flatMap((item, index) => ofItem(item, `${path}.${index}`));
}

const ofItem = (item: unknown, path: string): Issue[] =>
  Array.isArray(item) ? [{ path, message: `${path} must not be a list` }] : undeclared(item, path);
