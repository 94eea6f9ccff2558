import type { CustomerTotalsReply } from '../../../api/schemas';
import type { LineGroup, LineRow } from './line-row';

const needsSomebody = ({ line, finding }: LineRow): boolean =>
  line?.state !== 'excluded' && finding !== null && finding.severity !== 'ok';

/** Puts a band before the lines of each customer; lines of a closed one stay away. */
export function groupByCustomer(
  rows: readonly LineRow[],
  closed: ReadonlySet<string>,
  totals: readonly CustomerTotalsReply[],
): LineRow[] {
  const totalsOf = Map.groupBy(totals, ({ customerId }) => customerId);
  const groups = new Map<string, LineRow[]>();
  for (const row of rows) {
    const id = row.line?.customer.id ?? '';
    const members = groups.get(id);
    if (members) members.push(row);
    else groups.set(id, [row]);
  }
  return [...groups].flatMap(([customerId, members]) => {
    const open = !closed.has(customerId);
    const group: LineGroup = {
      customerId,
      name: members[0]?.line?.customer.name ?? '',
      lines: members.length,
      todo: members.filter(needsSomebody).length,
      totals: totalsOf.get(customerId) ?? [],
      open,
    };
    const band: LineRow = {
      id: `group-${customerId}`,
      line: null,
      total: null,
      finding: null,
      offers: [],
      group,
    };
    return open ? [band, ...members] : [band];
  });
}

const groupOf = (row: LineRow | undefined): string => row?.group?.customerId ?? row?.line?.customer.id ?? '';

/** Keeps each band over its lines whatever the lines are sorted by; inside it, their order is the sorted one. */
export function keepBands<Node extends { readonly data?: LineRow | undefined }>(nodes: Node[]): void {
  const bands = nodes.filter(({ data }) => data?.group);
  if (bands.length === 0) return;
  const members = new Map<string, Node[]>(bands.map(({ data }) => [groupOf(data), []]));
  for (const node of nodes) if (!node.data?.group) members.get(groupOf(node.data))?.push(node);
  bands.sort((a, b) => (a.data?.group?.name ?? '').localeCompare(b.data?.group?.name ?? '', 'en'));
  nodes.splice(
    0,
    nodes.length,
    ...bands.flatMap((band) => [band, ...(members.get(groupOf(band.data)) ?? [])]),
  );
}
