import { isPlainDate } from '@tallylink/billing-model';
import type { SandboxControl, SandboxReply } from '@tallylink/connector-testing';
import { collectionOf, recordOf, type AutotaskState } from './autotask-state.js';
import { Refusal } from './http/replies.js';
import { adjustUnits } from './periods/adjust-units.js';
import { approveAndPost } from './posting/approve-and-post.js';
import { makeInvoice } from './posting/make-invoice.js';
import { dayOf, wireDay, wireInstant } from './wire-values.js';
import { contractRules } from './writes/rules/contract-rules.js';

type Control = SandboxControl<AutotaskState>;

function badArguments(message: string): SandboxReply {
  return { status: 400, json: { error: { code: 'SANDBOX.BAD_REQUEST', message } } };
}

/** What a person does at the end of a period: everything that begins on or before the day is billed. */
const approveAndPostControl: Control = (body, world) => {
  if (typeof body.through !== 'string' || !isPlainDate(body.through)) {
    return badArguments('"through" must be a day like "2026-10-31". Nothing was posted.');
  }
  return { status: 200, json: approveAndPost(world.state, body.through, wireInstant(world.now())) };
};

const invoiceControl: Control = (body, world) => {
  const company = recordOf(world.state, 'Companies', body.companyID);
  if (!company) return badArguments('"companyID" must be the id of a company. No invoice was made.');
  const invoice = makeInvoice(world.state, company.id as number, world.now());
  if (!invoice)
    return badArguments('Nothing is posted and not invoiced for this company. No invoice was made.');
  return { status: 200, json: { invoice } };
};

/** A person's change of units in the vendor's own screens, which the product finds later as drift. */
const adjustByHand: Control = (body, world) => {
  const { contractServiceID, effectiveDate, unitChange, adjustedUnitPrice, adjustedUnitCost } = body;
  if (typeof effectiveDate !== 'string' || !isPlainDate(effectiveDate) || !Number.isInteger(unitChange)) {
    return badArguments(
      'Give "contractServiceID", "effectiveDate" as a day and "unitChange" as a whole number. Nothing was changed.',
    );
  }
  const prices = Object.entries({ adjustedUnitPrice, adjustedUnitCost }).filter(
    ([, value]) => typeof value === 'number',
  );
  return refusable(() => {
    adjustUnits(world, {
      contractServiceID: contractServiceID as number,
      effectiveDate: wireDay(effectiveDate),
      unitChange: unitChange as number,
      ...(Object.fromEntries(prices) as Record<string, number>),
    });
    return { contractServiceID, effectiveDate, unitChange };
  });
};

/** A person's change of a contract: its last day, or whether it is active. */
const editContract: Control = (body, world) => {
  const contract = recordOf(world.state, 'Contracts', body.contractID);
  if (!contract) return badArguments('"contractID" must be the id of a contract. Nothing was changed.');
  const endDate =
    typeof body.endDate === 'string' && isPlainDate(body.endDate) ? wireDay(body.endDate) : contract.endDate!;
  const status = typeof body.active === 'boolean' ? (body.active ? 1 : 0) : contract.status!;
  return refusable(() => {
    contractRules.check?.({ ...contract, endDate, status }, contract, world);
    Object.assign(contract, { endDate, status });
    contractRules.changed?.(contract, world);
    return { contractID: contract.id, endDate: dayOf(endDate), active: status === 1 };
  });
};

/** A person sets a company, service or contract active or inactive. */
const setActive: Control = (body, world) => {
  const entity = ['Companies', 'Services'].find((name) => name === body.entity);
  const record = entity ? collectionOf(world.state, entity).get(body.id as number) : null;
  if (!record || typeof body.active !== 'boolean') {
    return badArguments(
      'Give "entity" as "Companies" or "Services", "id" and "active". Nothing was changed.',
    );
  }
  record.isActive = body.active;
  return { status: 200, json: { entity, id: record.id, active: body.active } };
};

function refusable(work: () => unknown): SandboxReply {
  try {
    return { status: 200, json: work() };
  } catch (error) {
    if (error instanceof Refusal) return badArguments(`Refused: ${error.message}`);
    throw error;
  }
}

/** By the name of the control route. */
export const autotaskControls: Readonly<Record<string, Control>> = {
  'approve-and-post': approveAndPostControl,
  invoice: invoiceControl,
  'adjust-by-hand': adjustByHand,
  'edit-contract': editContract,
  'set-active': setActive,
};
