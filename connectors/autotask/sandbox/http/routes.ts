import { tableOfPath } from '../entities/catalogue.js';
import type { EntityTable } from '../entities/entity-table.js';
import type { RecipientList } from './answer-invoice-settings.js';

/** What a path stands for, before its verb is looked at. */
export type Route =
  | {
      readonly kind: 'entity' | 'query' | 'count' | 'next' | 'info' | 'fields' | 'udf';
      readonly table: EntityTable;
    }
  | { readonly kind: 'item'; readonly table: EntityTable; readonly id: number }
  | { readonly kind: 'child'; readonly table: EntityTable; readonly parent: ParentReference }
  | {
      readonly kind: 'child-item';
      readonly table: EntityTable;
      readonly parent: ParentReference;
      readonly id: number;
    }
  | { readonly kind: InformationKind }
  | { readonly kind: 'invoice-settings'; readonly table: EntityTable; readonly id: number }
  | RecipientsRoute
  | {
      readonly kind: 'invoice-document';
      readonly table: EntityTable;
      readonly id: number;
      readonly form: string;
    };

/** Recipients of a company's invoices; `recipientId` where one of them is named. */
export interface RecipientsRoute {
  readonly kind: 'invoice-recipients';
  readonly table: EntityTable;
  readonly id: number;
  readonly list: RecipientList;
  readonly recipientId: number | null;
}

/** Paths without an entity. */
export type InformationKind =
  'zone' | 'versions' | 'version' | 'threshold' | 'modules' | 'entities' | 'authenticate';

/** The record that a child path goes through, and the child's field that refers to it. */
export interface ParentReference {
  readonly table: EntityTable;
  readonly id: number;
  readonly field: string;
}

const information: Readonly<Record<string, InformationKind>> = {
  zoneinformation: 'zone',
  version: 'version',
  thresholdinformation: 'threshold',
  modules: 'modules',
  entityinformation: 'entities',
  authenticate: 'authenticate',
};

/** Child paths: parent and segment to entity and the field that refers to the parent. */
const children: Readonly<Record<string, readonly [entity: string, field: string]>> = {
  'companies/contacts': ['Contacts', 'companyID'],
  'contracts/services': ['ContractServices', 'contractID'],
  'contracts/serviceadjustments': ['ContractServiceAdjustments', 'contractID'],
  'contracts/serviceunits': ['ContractServiceUnits', 'contractID'],
  'contracts/charges': ['ContractCharges', 'contractID'],
};

const ID = /^\d{1,15}$/;

/** Finds what a path stands for; case does not matter. `null`: the vendor has no such path. */
export function routeOf(path: string): Route | null {
  const parts = path
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '');
  if (parts[0] !== 'atservicesrest') return null;
  if (parts[1] === 'versioninformation' && parts.length === 2) return { kind: 'versions' };
  if (parts[1] !== 'v1.0' || parts[2] === undefined) return null;
  const rest = parts.slice(2);
  const kind = rest.length === 1 ? information[rest[0]!] : undefined;
  if (kind) return { kind };
  const table = tableOfPath(rest[0]!);
  return table ? entityRoute(table, rest.slice(1)) : null;
}

function entityRoute(table: EntityTable, rest: readonly string[]): Route | null {
  const isQueryable = table.access.includes('query');
  const tail = rest.join('/');
  if (tail === '') return { kind: 'entity', table };
  const metadata = metadataRoute(table, tail);
  if (metadata) return metadata;
  if (isQueryable && tail === 'query') return { kind: 'query', table };
  if (isQueryable && tail === 'query/count') return { kind: 'count', table };
  if (isQueryable && tail === 'query/next') return { kind: 'next', table };
  if (!ID.test(rest[0]!)) return null;
  const id = Number.parseInt(rest[0]!, 10);
  if (rest.length === 1) return isQueryable ? { kind: 'item', table, id } : null;
  if (table.name === 'Invoices' && rest.length === 2 && invoiceForms.has(rest[1]!)) {
    return { kind: 'invoice-document', table, id, form: rest[1]! };
  }
  const settings = table.name === 'Companies' ? invoiceSettingsRoute(table, id, rest.slice(1)) : null;
  return settings ?? childRoute(table, id, rest.slice(1));
}

function invoiceSettingsRoute(table: EntityTable, id: number, rest: readonly string[]): Route | null {
  if (rest[0] !== 'invoicesettings' || rest.length > 3) return null;
  if (rest.length === 1) return { kind: 'invoice-settings', table, id };
  const list = recipientLists.find((name) => name.toLowerCase() === rest[1]);
  if (!list || (rest[2] !== undefined && !ID.test(rest[2]))) return null;
  const recipientId = rest[2] === undefined ? null : Number.parseInt(rest[2], 10);
  return { kind: 'invoice-recipients', table, id, list, recipientId };
}

const recipientLists: readonly RecipientList[] = ['contactRecipients', 'resourceRecipients'];

const invoiceForms = new Set(['invoicepdf', 'invoicemarkupxml', 'invoicemarkuphtml']);

function childRoute(parentTable: EntityTable, parentId: number, rest: readonly string[]): Route | null {
  const entry = children[`${parentTable.name.toLowerCase()}/${rest[0]!}`];
  const table = entry ? tableOfPath(entry[0]) : null;
  if (!entry || !table) return null;
  const parent = { table: parentTable, id: parentId, field: entry[1] };
  const tail = rest.slice(1).join('/');
  if (tail === '') return { kind: 'child', table, parent };
  if (ID.test(tail) && table.access.includes('query'))
    return { kind: 'child-item', table, parent, id: Number.parseInt(tail, 10) };
  return metadataRoute(table, tail);
}

function metadataRoute(table: EntityTable, tail: string): Route | null {
  if (tail === 'entityinformation') return { kind: 'info', table };
  if (tail === 'entityinformation/fields') return { kind: 'fields', table };
  return tail === 'entityinformation/userdefinedfields' ? { kind: 'udf', table } : null;
}
