import type { SandboxReply } from '@tallylink/connector-testing';
import { editionOf, textSwitch } from '../options.js';
import { unitGroups } from '../records/units.js';
import { listReply } from '../api/list.js';
import { fieldsOf } from '../api/filter/fields.js';
import { includes } from '../api/query.js';
import type { Call, Route } from '../api/router.js';

interface NamedRow {
  readonly id: number;
  readonly name: string;
}

const fields = fieldsOf<NamedRow>({ number: { id: (row) => row.id }, string: { name: (row) => row.name } });

/** These lists have a paging object of their own, of which a reseller sees nothing. */
function organizationList(call: Call, rows: readonly NamedRow[]): SandboxReply {
  const reply = listReply(call.request, call.world, {
    name: 'organization',
    rows,
    fields,
    render: (row) => row,
  });
  const { data, paging, links } = reply.json as {
    data: unknown[];
    paging: { page: number; size: number; totalPages: number; totalRecords: number };
    links: unknown;
  };
  const hidden =
    textSwitch(call.world, 'organizationPaging') === 'empty' && editionOf(call.world) === 'reseller';
  const { page, size, totalPages: pageCount, totalRecords: totalCount } = paging;
  const filled = {
    page,
    size,
    offset: (page - 1) * size,
    totalCount,
    pageCount,
    isPageIndexValid: page <= Math.max(pageCount, 1),
  };
  return { status: 200, json: { data, paging: hidden ? {} : filled, links } };
}

function currencies(call: Call): SandboxReply {
  const names = [...new Set(call.world.scenario.source.subscriptions.map((one) => one.currency))].sort();
  return organizationList(
    call,
    names.map((name, index) => ({ id: index + 1, name })),
  );
}

export const organizationRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/api/organization/unitGroups',
    handle: (call) =>
      organizationList(
        call,
        unitGroups(call.world, includes(call.request, ['units']).has('units')) as NamedRow[],
      ),
  },
  { method: 'GET', path: '/api/organization/currencies', handle: currencies },
];
