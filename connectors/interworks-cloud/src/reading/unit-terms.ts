import { listOf } from '../api/pages.js';
import { get } from '../api/get.js';
import { unitTermsOf, type UnitTerms } from '../normalize/unit-terms.js';
import type { WireUnitGroup } from '../wire.js';
import type { InterworksContext } from '../interworks-context.js';

const KEY = 'unit-terms';
const KEPT_MS = 24 * 60 * 60 * 1000;
const REQUEST = {
  path: 'organization/unitGroups',
  endpoint: 'unitGroups',
  parameters: { include: 'units', pageIndex: '1', pageSize: '500' },
  purpose: 'start',
} as const;

/** What the installation's units mean, asked for once a day. A user who may not read them gets their names' meaning. */
export async function readUnitTerms(context: InterworksContext): Promise<UnitTerms> {
  const kept = await context.cache.get<UnitTerms>(KEY);
  if (kept) return kept;
  const reply = await get(REQUEST, context, [403, 404]);
  if (reply.status !== 200) {
    context.log.warn('interworks.units-unreadable', { status: reply.status });
    return {};
  }
  const terms = unitTermsOf(listOf<WireUnitGroup>(reply, REQUEST).data ?? []);
  await context.cache.set(KEY, terms, { ttlMs: KEPT_MS });
  return terms;
}
