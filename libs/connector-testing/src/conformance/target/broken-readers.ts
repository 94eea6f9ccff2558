import type { AgreementLine } from '@tallylink/billing-model';
import type { ConnectorHttp, TargetPage } from '@tallylink/connector-sdk';
import { replaced, type BrokenConnector } from './broken-connector.js';
import type { AnyTarget } from './target-under-test.js';

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

/** Connectors that read, check, preview or log wrongly. */
export const BROKEN_READERS: readonly BrokenConnector[] = [
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
    fault: 'sends through a network of its own',
    failsCheck: 'under load the vendor never has to refuse a thread, and every request is counted',
    breaks: (connector) =>
      replaced(connector, {
        readLines: (ids, request, context) =>
          connector.readLines(ids, request, { ...context, http: { ...context.http, ...ownNetwork } }),
      }),
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
