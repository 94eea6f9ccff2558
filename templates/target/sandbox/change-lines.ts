import { addDecimals } from '@tallylink/billing-model';
import type { SandboxReply } from '@tallylink/connector-testing';
import type { Body } from './body.js';
import { isPosted, lineRecord } from './records.js';
import { Refused, written } from './replies.js';
import { nextId, type Line, type SampleTargetState } from './state.js';

/** A difference of units from a day on; it moves everything after it. Sent twice, it counts twice. */
export function changeLine(id: string, body: Body, state: SampleTargetState): SandboxReply {
  const line = state.lines.get(id);
  if (!line) throw new Refused(`There is no line ${id}.`);
  const day = openDay(line, body.day('day'), state);
  const before = lineRecord(line, state).steps.findLast((step) => step.day <= day);
  const unitChange = body.decimal('unitChange', 0);
  if (addDecimals(before?.units ?? '0', unitChange).startsWith('-'))
    throw new Refused('The units would be negative.');
  const unitPrice = body.optional('unitPrice') ?? before?.unitPrice ?? '0';
  const unitCost = body.optional('unitCost') ?? before?.unitCost ?? '0';
  line.changes.push({ day, unitChange, unitPrice, unitCost });
  return written(line);
}

/** A service on a contract, with its first units. */
export function addLine(body: Body, state: SampleTargetState): SandboxReply {
  const [contractId, serviceId] = [body.text('contractId'), body.text('serviceId')];
  if (!state.contracts.has(contractId)) throw new Refused(`There is no contract ${contractId}.`);
  const service = state.services.get(serviceId);
  if (!service) throw new Refused(`There is no service ${serviceId}.`);
  const line: Line = { id: nextId(state.lines), contractId, serviceId, changes: [], postedThrough: '' };
  const day = openDay(line, body.day('day'), state);
  line.changes.push({
    day,
    unitChange: body.decimal('units', 0),
    unitPrice: body.optional('unitPrice') ?? service.unitPrice,
    unitCost: body.optional('unitCost') ?? service.unitCost,
  });
  state.lines.set(line.id, line);
  return written(line);
}

function openDay(line: Line, day: string, { contracts }: SampleTargetState): string {
  const contract = contracts.get(line.contractId)!;
  if (day < contract.start || day > contract.end) throw new Refused(`${day} is outside the contract.`);
  if (isPosted(line, contract, day)) throw new Refused(`The period of ${day} is posted.`);
  if (line.changes.some((each) => each.day === day)) throw new Refused(`${day} has a change already.`);
  return day;
}
