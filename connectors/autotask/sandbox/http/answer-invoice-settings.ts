import type { SandboxReply, SandboxRequest } from '@tallylink/connector-testing';
import { recordOf, type AutotaskWorld, type InvoiceSettings } from '../autotask-state.js';
import type { WireRecord } from '../wire-values.js';
import { parseObject } from '../writes/read-body.js';
import { badReference, ok, Refusal, written } from './replies.js';

/** Who gets a company's invoices. */
export type RecipientList = 'contactRecipients' | 'resourceRecipients';

/** `Companies/{id}/invoiceSettings`, whose names end in `Id` where the company's own end in `ID`. */
export function answerInvoiceSettings(
  world: AutotaskWorld,
  request: SandboxRequest,
  id: number,
): SandboxReply {
  const company = companyOf(world, id);
  const settings = settingsOf(world, id);
  if (request.method === 'PUT') return change(company, settings, parseObject(request.bodyText));
  return ok({
    taxExempt: company.isTaxExempt ?? false,
    taxRegionId: company.taxRegionID ?? null,
    taxId: company.taxID ?? null,
    ...settings,
  });
}

/** Adds recipients, or removes one. */
export function answerRecipients(
  world: AutotaskWorld,
  request: SandboxRequest,
  route: { readonly id: number; readonly list: RecipientList; readonly recipientId: number | null },
): SandboxReply {
  companyOf(world, route.id);
  const settings = settingsOf(world, route.id);
  if (route.recipientId !== null) {
    settings[route.list] = settings[route.list].filter((recipient) => recipient !== route.recipientId);
    return written(route.recipientId);
  }
  const { items } = lowerKeys(parseObject(request.bodyText));
  if (!Array.isArray(items) || !items.every((item) => Number.isInteger(item))) {
    throw new Refusal('The items must be a list of ids.');
  }
  settings[route.list] = [...new Set([...settings[route.list], ...(items as number[])])];
  return { ...ok({ [route.list]: settings[route.list] }), committed: true };
}

function change(company: WireRecord, settings: InvoiceSettings, body: Record<string, unknown>): SandboxReply {
  const { taxexempt, taxregionid, taxid, invoiceemailingenabled, otheremails } = lowerKeys(body);
  company.isTaxExempt = taxexempt === true;
  company.taxRegionID = typeof taxregionid === 'number' ? taxregionid : null;
  company.taxID = typeof taxid === 'string' ? taxid : null;
  settings.invoiceEmailingEnabled = invoiceemailingenabled === true;
  settings.otherEmails = typeof otheremails === 'string' ? otheremails : null;
  return written(company.id as number);
}

function companyOf(world: AutotaskWorld, id: number): WireRecord {
  const company = recordOf(world.state, 'Companies', id);
  if (!company) throw badReference('id', 'Company', 'Company');
  return company;
}

function settingsOf(world: AutotaskWorld, id: number): InvoiceSettings {
  const { invoiceSettings } = world.state;
  const known = invoiceSettings.get(id);
  if (known) return known;
  const fresh: InvoiceSettings = {
    invoiceEmailingEnabled: false,
    contactRecipients: [],
    resourceRecipients: [],
    otherEmails: null,
  };
  invoiceSettings.set(id, fresh);
  return fresh;
}

function lowerKeys(body: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(body).map(([key, value]) => [key.toLowerCase(), value]));
}
