import type { SandboxWorld } from '@tallylink/connector-testing';
import { Collection } from './collection.js';
import { entityTables, tableOfReference } from './entities/catalogue.js';
import type { ServiceLine } from './periods/line-types.js';
import type { WireRecord } from './wire-values.js';

/** All that the stand-in holds. */
export interface AutotaskState {
  /** By entity name; units are not stored but computed from the lines. */
  readonly collections: ReadonlyMap<string, Collection>;
  /** By contract service id, in the order in which they were made. */
  readonly lines: Map<number, ServiceLine>;
  readonly linesOfContract: Map<number, ServiceLine[]>;
  /** By company, for those that were asked for. */
  readonly invoiceSettings: Map<number, InvoiceSettings>;
  /** Instants of requests in the last hour. Not state of the vendor's data: it is lost in a restart. */
  readonly requestTimes: number[];
}

/** How a company gets its invoices; its tax facts stand on the company itself. */
export interface InvoiceSettings {
  invoiceEmailingEnabled: boolean;
  contactRecipients: number[];
  resourceRecipients: number[];
  otherEmails: string | null;
}

/** The world as this vendor's handlers see it. */
export type AutotaskWorld = SandboxWorld<AutotaskState>;

const FIRST_ID = 10_000;

/** A tenant without any records. */
export function emptyState(): AutotaskState {
  return {
    collections: new Map(entityTables.map((table) => [table.name, new Collection(FIRST_ID)])),
    lines: new Map(),
    linesOfContract: new Map(),
    invoiceSettings: new Map(),
    requestTimes: [],
  };
}

/** The records of an entity. */
export function collectionOf(state: AutotaskState, entity: string): Collection {
  const collection = state.collections.get(entity);
  if (!collection) throw new Error(`There is no entity ${entity}.`);
  return collection;
}

/** One record, or `null`. */
export function recordOf(state: AutotaskState, entity: string, id: unknown): WireRecord | null {
  return typeof id === 'number' ? collectionOf(state, entity).get(id) : null;
}

/** Whether a reference leads somewhere; entities that are not held here count as there. */
export function referenceExists(state: AutotaskState, singular: string, id: unknown): boolean {
  const table = tableOfReference(singular);
  return table === null || recordOf(state, table.name, id) !== null;
}

/** Adds a contract service's line to the indexes. */
export function addLine(state: AutotaskState, line: ServiceLine): void {
  state.lines.set(line.id, line);
  const siblings = state.linesOfContract.get(line.contractID);
  if (siblings) siblings.push(line);
  else state.linesOfContract.set(line.contractID, [line]);
}
