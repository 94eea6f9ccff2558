import type { LinkKind } from '../../../api/schemas';

/** The target's own word for many of a kind: Companies, Contracts, Services. */
export function kindHeading(kind: LinkKind, vocabulary: Readonly<Record<string, unknown>>): string {
  const word = vocabulary[kind];
  const one = typeof word === 'string' && word !== '' ? word : kind;
  const many = /[^aeiou]y$/i.test(one) ? `${one.slice(0, -1)}ies` : `${one}s`;
  return `${many.slice(0, 1).toUpperCase()}${many.slice(1)}`;
}
