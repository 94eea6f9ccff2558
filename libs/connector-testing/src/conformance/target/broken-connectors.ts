import type { AgreementLine, Operation } from '@tallylink/billing-model';
import type { ConnectorHttp, TargetPage } from '@tallylink/connector-sdk';
import type { AnyTarget } from './target-under-test.js';

/** A connector with one fault, and the check that must find it. */
export interface BrokenConnector {
  /** Completes "the suite fails a connector that …". */
  readonly fault: string;
  readonly failsCheck: string;
  breaks(connector: AnyTarget): AnyTarget;
}

/** The connector with some verbs replaced; the others are its own. */
function replaced(connector: AnyTarget, verbs: Partial<AnyTarget>): AnyTarget {
  return new Proxy(connector, {
    get: (own, name) => (verbs as Record<PropertyKey, unknown>)[name] ?? bound(own, name),
  });
}

function bound(connector: AnyTarget, name: PropertyKey): unknown {
  const member = Reflect.get(connector, name) as unknown;
  return typeof member === 'function' ? (member.bind(connector) as unknown) : member;
}

async function* mapped(
  pages: AsyncIterable<TargetPage>,
  map: (page: TargetPage) => TargetPage,
): AsyncGenerator<TargetPage> {
  for await (const page of pages) yield map(page);
}

const lines = (connector: AnyTarget, map: (line: AgreementLine) => AgreementLine): AnyTarget =>
  replaced(connector, {
    readState: (request, context) =>
      mapped(connector.readState(request, context), (page) =>
        page.kind === 'lines' ? { ...page, records: page.records.map(map) } : page,
      ),
  });

const withOperation = (connector: AnyTarget, map: (operation: Operation) => Operation): AnyTarget =>
  replaced(connector, { apply: (operation, context) => connector.apply(map(operation), context) });

/** Connectors broken on purpose, each by wrapping the one under test. */
export const BROKEN_CONNECTORS: readonly BrokenConnector[] = [
  {
    fault: 'accepts any credentials',
    failsCheck: 'check tells right from wrong credentials, and writes nothing',
    breaks: (connector) =>
      replaced(connector, { check: async () => ({ ok: true, summary: 'fine', findings: [] }) }),
  },
  {
    fault: 'previews something else than it sends',
    failsCheck: 'preview sends nothing, and equals what the target then receives',
    breaks: (connector) =>
      replaced(connector, {
        preview: async (operation, context) => {
          const preview = await connector.preview(operation, context);
          return { ...preview, requests: preview.requests.map((request) => ({ ...request, body: {} })) };
        },
      }),
  },
  {
    fault: 'writes while it previews',
    failsCheck: 'preview sends nothing, and equals what the target then receives',
    breaks: (connector) =>
      replaced(connector, {
        preview: async (operation, context) => {
          await connector.apply(operation, context);
          return connector.preview(operation, context);
        },
      }),
  },
  {
    fault: 'reads only the first page',
    failsCheck: 'pages: one more than full',
    breaks: (connector) =>
      replaced(connector, {
        async *readState(request, context) {
          const seen = new Set<string>();
          for await (const page of connector.readState(request, context)) {
            if (!seen.has(page.kind)) yield page;
            seen.add(page.kind);
          }
        },
      }),
  },
  {
    fault: 'drops a record that it cannot read',
    failsCheck: 'a record that cannot be read is reported, never dropped and never 0 units',
    breaks: (connector) =>
      replaced(connector, {
        async *readState(request, context) {
          try {
            yield* connector.readState(request, context);
          } catch {
            yield { kind: 'summary', costsVisible: true, complete: true, notes: [] };
          }
        },
      }),
  },
  {
    fault: 'does not see what is posted',
    failsCheck: 'readState gives the canonical timeline, with its posted part',
    breaks: (connector) =>
      lines(connector, (line) => ({
        ...line,
        periods: line.periods.map((each) => ({ ...each, posted: false })),
      })),
  },
  {
    fault: 'shows only the last units of the month',
    failsCheck: 'readState gives the canonical timeline, with its posted part',
    breaks: (connector) =>
      lines(connector, (line) => ({
        ...line,
        steps: line.steps.slice(-1).map((step) => ({ ...step, day: '2026-10-01' })),
      })),
  },
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
    fault: 'sends through a network of its own',
    failsCheck: 'under load the vendor never has to refuse a thread, and every request is counted',
    breaks: (connector) =>
      replaced(connector, {
        readLines: (ids, request, context) =>
          connector.readLines(ids, request, { ...context, http: { ...context.http, ...ownNetwork } }),
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
  {
    fault: 'logs a secret',
    failsCheck: 'no secret stands in a log, an error, a preview or a record',
    breaks: (connector) =>
      replaced(connector, {
        readState: (request, context) => {
          context.log.info('connection', {
            using: Object.values(context.credentials as Record<string, string>),
          });
          return connector.readState(request, context);
        },
      }),
  },
];

/** A network of the connector's own: it neither counts nor keeps limits. */
const ownNetwork: Pick<ConnectorHttp, 'send'> = {
  send: async ({ method, url, headers, jsonText, json }) => {
    const body = jsonText ?? (json === undefined ? undefined : JSON.stringify(json));
    const contentType = { 'content-type': 'application/json' };
    const reply = await fetch(url, {
      method,
      headers: { ...headers, ...contentType },
      ...(body === undefined ? {} : { body }),
    });
    const text = await reply.text();
    return { status: reply.status, headers: {}, text, json: <T>() => JSON.parse(text) as T };
  },
};
