import type { SandboxWorld } from '@tallylink/connector-testing';

export interface Customer {
  readonly id: string;
  readonly name: string;
  readonly reference: string | null;
  readonly vatNumber: string | null;
  /** `own`: the MSP itself, which this vendor keeps among its customers. */
  readonly kind: 'customer' | 'prospect' | 'vendor' | 'own';
  readonly active: boolean;
  readonly currency: string;
}

export interface Contract {
  readonly id: string;
  readonly customerId: string;
  readonly name: string;
  readonly reference: string | null;
  readonly active: boolean;
  readonly periodMonths: number;
  readonly start: string;
  readonly end: string;
}

export interface Service {
  readonly id: string;
  readonly name: string;
  readonly sku: string | null;
  readonly reference: string | null;
  readonly periodMonths: number;
  readonly unitPrice: string;
  readonly unitCost: string;
  readonly active: boolean;
}

/** A dated change of a line: the difference of units, and what one costs from then on. */
export interface Change {
  readonly day: string;
  readonly unitChange: string;
  readonly unitPrice: string;
  readonly unitCost: string;
}

export interface Line {
  readonly id: string;
  readonly contractId: string;
  readonly serviceId: string;
  readonly changes: Change[];
  /** Periods that start on or before this day are posted. */
  postedThrough: string;
}

export interface Charge {
  readonly id: string;
  readonly contractId: string;
  readonly name: string;
  readonly reference: string;
  readonly day: string;
  readonly units: string;
  readonly unitPrice: string;
}

/** All that the stand-in holds, by id. */
export interface SampleTargetState {
  readonly customers: Map<string, Customer>;
  readonly contracts: Map<string, Contract>;
  readonly services: Map<string, Service>;
  readonly lines: Map<string, Line>;
  readonly charges: Map<string, Charge>;
}

export type World = SandboxWorld<SampleTargetState>;

/** The vendor counts its ids; they follow from the state, so that a replay gives the same. */
export const nextId = (records: ReadonlyMap<string, unknown>): string => String(900_000 + records.size);
