import type { SandboxReply } from '@tallylink/connector-testing';
import { FOREIGN_NUMBER_FIELD, invoiceFields } from '../records/custom-fields.js';
import type { InvoiceRow } from '../records/invoice-rows.js';
import { editionOf } from '../options.js';
import { jsonBody } from '../api/query.js';
import { BadRequest, ok, vendorError } from '../api/replies.js';
import type { Call, Route } from '../api/router.js';
import { withInvoice } from './invoices.js';
import { writeRefusal } from './subscription-writes.js';

interface FieldValue {
  readonly id: number;
  readonly value: string;
}

function isFieldValue(entry: unknown): entry is FieldValue {
  const { id, value } = (entry ?? {}) as Partial<FieldValue>;
  return typeof id === 'number' && typeof value === 'string';
}

/** An integration writes its own document number back; only the operator's edition has this. */
function putFields(call: Call, row: InvoiceRow): SandboxReply {
  const { request, world } = call;
  if (editionOf(world) === 'reseller')
    return vendorError(403, 'ForbiddenError', 'This edition cannot change invoices.');
  const body = jsonBody(request);
  if (!Array.isArray(body) || !body.every(isFieldValue))
    throw new BadRequest('The body must be a list of {id, value}.');
  const other = body.find(({ id }) => id !== FOREIGN_NUMBER_FIELD.id);
  if (other)
    return vendorError(403, 'CustomFieldReadOnlyError', `The custom field ${other.id} cannot be changed.`);
  const { invoiceFields: kept } = world.state.writes;
  kept.set(row.document.id, new Map(body.map(({ id, value }) => [id, value])));
  return { ...ok(invoiceFields(world, row.document.id)), committed: true };
}

export const invoiceWriteRoutes: readonly Route[] = [
  {
    method: 'PUT',
    path: '/api/invoices/{}/customfields',
    handle: (call) => writeRefusal(call.world) ?? withInvoice(call, (row) => putFields(call, row)),
  },
];
