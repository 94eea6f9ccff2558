import type { Operation } from '@tallylink/billing-model';
import { replaced, type BrokenConnector } from './broken-connector.js';
import type { AnyTarget } from './target-under-test.js';

const withOperation = (connector: AnyTarget, map: (operation: Operation) => Operation): AnyTarget =>
  replaced(connector, { apply: (operation, context) => connector.apply(map(operation), context) });

/** Connectors that write wrongly, or say wrongly what became of a write. */
export const BROKEN_WRITERS: readonly BrokenConnector[] = [
  {
    fault: 'says present without reading',
    failsCheck: 'drop-request: unknown, then absent, and a second send leaves exactly one',
    breaks: (connector) =>
      replaced(connector, {
        verify: async (operations) =>
          operations.map(({ id }) => ({
            operationId: id,
            outcome: 'present' as const,
            reference: null,
            actual: '28 31',
            message: 'It is surely there, as it always is.',
          })),
      }),
  },
  {
    fault: 'calls what somebody moved present',
    failsCheck: 'a value that somebody moved meanwhile is a conflict',
    breaks: (connector) =>
      replaced(connector, {
        verify: async (operations, context) =>
          (await connector.verify(operations, context)).map((each) =>
            each.outcome === 'conflict' ? { ...each, outcome: 'present' as const } : each,
          ),
      }),
  },
  {
    fault: 'sends again when the reply was lost',
    failsCheck: 'drop-reply: unknown, then present, and nothing is sent again',
    breaks: (connector) =>
      replaced(connector, {
        apply: async (operation, context) => {
          const first = await connector.apply(operation, context);
          return first.outcome === 'unknown' ? connector.apply(operation, context) : first;
        },
      }),
  },
  {
    fault: 'calls a lost reply rejected',
    failsCheck: 'an error page after the work was done is unknown, never rejected',
    breaks: (connector) =>
      replaced(connector, {
        apply: async (operation, context) => {
          const outcome = await connector.apply(operation, context);
          return outcome.outcome === 'unknown'
            ? { outcome: 'rejected', code: 'LOST', message: outcome.message }
            : outcome;
        },
      }),
  },
  {
    fault: 'rounds fractional units',
    failsCheck: 'fractional units are refused with a reason, never rounded',
    breaks: (connector) =>
      withOperation(connector, (operation) =>
        operation.kind === 'change-line'
          ? { ...operation, after: { ...operation.after, units: operation.after.units.split('.')[0] ?? '0' } }
          : operation,
      ),
  },
  {
    fault: 'does not look at the currency',
    failsCheck: 'another currency is refused with a reason',
    breaks: (connector) =>
      withOperation(connector, (operation) => {
        if (operation.kind !== 'change-line') return operation;
        const { unitPrice, unitCost } = operation.after;
        const inEuro = <T extends { currency: string } | null>(value: T): T =>
          value === null ? value : { ...value, currency: 'EUR' };
        return {
          ...operation,
          after: { ...operation.after, unitPrice: inEuro(unitPrice), unitCost: inEuro(unitCost) },
        };
      }),
  },
  {
    fault: 'makes a second one of what is there',
    failsCheck: 'what is there already is not created again',
    breaks: (connector) => {
      let number = 0;
      return withOperation(connector, (operation) => {
        if (operation.kind !== 'create-customer') return operation;
        number += 1;
        return {
          ...operation,
          after: { ...operation.after, name: `${operation.after.name} ${number}`, reference: `r${number}` },
        };
      });
    },
  },
  {
    fault: 'believes what it looked at for ever',
    failsCheck: 'what was looked at in a batch is asked once, and holds for one send only',
    breaks: (connector) => {
      const sent = new Set<string>();
      return replaced(connector, {
        prepare: async () => undefined,
        apply: async (operation, context) => {
          const reference = sent.has(operation.id) ? `${operation.id}-again` : operation.id;
          sent.add(operation.id);
          const isNew = operation.kind === 'create-customer';
          const after = isNew ? { ...operation.after, reference, name: reference } : operation.after;
          return connector.apply({ ...operation, after } as Operation, context);
        },
      });
    },
  },
];
