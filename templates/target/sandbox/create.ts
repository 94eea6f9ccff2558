import type { SandboxReply } from '@tallylink/connector-testing';
import type { Body } from './body.js';
import { Refused, written } from './replies.js';
import { nextId, type SampleTargetState } from './state.js';

type Create = (body: Body, state: SampleTargetState) => SandboxReply;

function insert<T extends { readonly id: string }>(records: Map<string, T>, record: T): SandboxReply {
  records.set(record.id, record);
  return written(record);
}

/** What the vendor creates on `POST /v1/<list>`, with the rules of its documentation. */
export const creations: Readonly<Record<string, Create>> = {
  customers: (body, { customers }) => {
    const name = body.text('name');
    if ([...customers.values()].some((each) => each.name === name))
      throw new Refused(`${name} exists already.`);
    return insert(customers, {
      id: nextId(customers),
      name,
      reference: body.optional('reference'),
      vatNumber: body.optional('vatNumber'),
      kind: 'customer',
      active: true,
      currency: body.text('currency'),
    });
  },
  contracts: (body, { contracts, customers }) => {
    const customerId = body.text('customerId');
    if (!customers.has(customerId)) throw new Refused(`There is no customer ${customerId}.`);
    return insert(contracts, {
      id: nextId(contracts),
      customerId,
      name: body.text('name'),
      reference: body.optional('reference'),
      active: true,
      periodMonths: body.months('periodMonths'),
      start: body.day('start'),
      end: body.day('end'),
    });
  },
  services: (body, { services }) =>
    insert(services, {
      id: nextId(services),
      name: body.text('name'),
      sku: body.optional('sku'),
      reference: body.optional('reference'),
      periodMonths: body.months('periodMonths'),
      unitPrice: body.decimal('unitPrice', 4),
      unitCost: body.decimal('unitCost', 4),
      active: true,
    }),
  charges: (body, { charges, contracts }) => {
    const contractId = body.text('contractId');
    if (!contracts.has(contractId)) throw new Refused(`There is no contract ${contractId}.`);
    return insert(charges, {
      id: nextId(charges),
      contractId,
      name: body.text('name'),
      reference: body.text('reference'),
      day: body.day('day'),
      units: body.decimal('units', 4),
      unitPrice: body.decimal('unitPrice', 4),
    });
  },
};
