import type { ScenarioCustomer } from '@tallylink/connector-testing';
import { instantOfLocalText } from '../calendar/zone.js';
import { accountCreatedAt, accountRecord, addressRecord } from '../records/account.js';
import { billingTo } from '../records/lite.js';
import { memoized, type World } from '../state.js';
import { fieldsOf, type Fields } from '../api/filter/fields.js';
import { listReply } from '../api/list.js';
import { includes, parameter } from '../api/query.js';
import { BadRequest, notFound, ok } from '../api/replies.js';
import type { Call, Route } from '../api/router.js';

const INCLUDES = ['customFields', 'characteristics'];

function fields(world: World): Fields<ScenarioCustomer> {
  return fieldsOf<ScenarioCustomer>({
    number: { id: (row) => row.id, billToAccountId: (row) => billingTo(world)?.id ?? row.id },
    string: {
      name: (row) => row.name,
      code: (row) => row.code ?? null,
      email: (row) => row.email ?? null,
      phone: (row) => row.phone ?? null,
      billToAccountName: (row) => billingTo(world)?.name ?? row.name,
      currency: (row) => row.currency,
      transactionCurrency: (row) => row.transactionCurrency ?? row.currency,
    },
    boolean: { separateInvoices: () => false, isBackOrdering: () => false, taxable: () => true },
    datetime: {
      createdAt: (row) => accountCreatedAt(world, row),
      updatedAt: (row) => accountCreatedAt(world, row),
    },
  });
}

/** The address of an account is as old as the account, so that the separate parameter works on the same instant. */
function accountRows(world: World, since: string | null): readonly ScenarioCustomer[] {
  const all = memoized(world.state, 'account-rows', '', () => [...world.state.customers.values()]);
  if (since === null) return all;
  const instant = instantOfLocalText(since, world.state.clock);
  if (instant === null)
    throw new BadRequest(`The value '${since}' is not valid for minBillingAddressUpdatedAt.`);
  return all.filter((row) => accountCreatedAt(world, row) >= instant);
}

function list({ request, world }: Call): ReturnType<Route['handle']> {
  const include = includes(request, INCLUDES);
  const rows = accountRows(world, parameter(request, 'minBillingAddressUpdatedAt'));
  const render = (row: ScenarioCustomer): unknown => accountRecord(world, row, include);
  return listReply(request, world, { name: 'accounts', rows, fields: fields(world), render });
}

function customerOf({ world, ids: [id = ''] }: Call): ScenarioCustomer | undefined {
  if (!/^\d{1,9}$/.test(id)) throw new BadRequest(`The value '${id}' is not valid for accountId.`);
  return world.state.customers.get(+id);
}

export const accountRoutes: readonly Route[] = [
  { method: 'GET', path: '/api/accounts', handle: list },
  {
    method: 'GET',
    path: '/api/accounts/{}',
    handle: (call) => {
      const customer = customerOf(call);
      return customer
        ? ok(accountRecord(call.world, customer, includes(call.request, INCLUDES)))
        : notFound('Account', call.ids[0]!);
    },
  },
  {
    method: 'GET',
    path: '/api/accounts/{}/billingaddress',
    handle: (call) => {
      const customer = customerOf(call);
      return customer ? ok(addressRecord(customer)) : notFound('Account', call.ids[0]!);
    },
  },
];
