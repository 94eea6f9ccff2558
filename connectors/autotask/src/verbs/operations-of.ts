import type { Operation } from '@tallylink/billing-model';

/** Operations of one kind. */
export type OperationsOf<Kind extends Operation['kind']> = readonly Extract<Operation, { kind: Kind }>[];
