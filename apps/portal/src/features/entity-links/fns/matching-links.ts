import type { EntityLinkReply } from '../../../api/schemas';

export type LinkKindFilter = EntityLinkReply['kind'] | 'all';

/** Links of a kind whose source or target name holds the text. */
export function matchingLinks(
  links: readonly EntityLinkReply[],
  kind: LinkKindFilter,
  text: string,
): EntityLinkReply[] {
  const wanted = text.trim().toLocaleLowerCase();
  return links.filter(
    (link) =>
      (kind === 'all' || link.kind === kind) &&
      (wanted === '' || `${link.sourceName} ${link.targetName ?? ''}`.toLocaleLowerCase().includes(wanted)),
  );
}
