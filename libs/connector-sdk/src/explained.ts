import { ConnectorError } from './errors.js';
import { HttpNoReply } from './http.js';

/**
 * The same connector, whose missing replies are a {@link ConnectorError} `HOST.UNREACHABLE` even where it lets an
 * {@link HttpNoReply} through. The issue names the setting that holds the address, when one does.
 *
 * A write of which nobody knows whether it arrived stays an `HttpNoReply`: a `ConnectorError` of `apply` would say
 * that certainly nothing was written.
 */
export function explained<T extends object>(connector: T): T {
  return new Proxy(connector, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function' || name === 'constructor') return member;
      return (...args: unknown[]): unknown => {
        const explain = (error: unknown): unknown =>
          mayBeWritten(name, error) ? error : explanationOf(error, args.at(-1));
        return followed(() => Reflect.apply(member, target, args) as unknown, explain);
      };
    },
  });
}

type Explain = (error: unknown) => unknown;

const mayBeWritten = (verb: string | symbol, error: unknown): boolean =>
  verb === 'apply' && error instanceof HttpNoReply && error.sent === 'maybe';

function followed(call: () => unknown, explain: Explain): unknown {
  let result: unknown;
  try {
    result = call();
  } catch (error) {
    throw explain(error);
  }
  if (result instanceof Object && Symbol.asyncIterator in result)
    return pagesOf(result as AsyncIterable<unknown>, explain);
  if (result instanceof Object && 'then' in result)
    return (result as Promise<unknown>).catch((error: unknown) => {
      throw explain(error);
    });
  return result;
}

async function* pagesOf(pages: AsyncIterable<unknown>, explain: Explain): AsyncGenerator<unknown> {
  try {
    yield* pages;
  } catch (error) {
    throw explain(error);
  }
}

function explanationOf(error: unknown, context: unknown): unknown {
  if (!(error instanceof HttpNoReply)) return error;
  const host = error.url === undefined ? undefined : URL.parse(error.url)?.host;
  const who = host ?? 'The other side';
  const message = `${who} did not answer. Nothing was changed. Check the address, or try again later.`;
  const field = fieldOf(host, context);
  return new ConnectorError({
    kind: 'transient',
    code: 'HOST.UNREACHABLE',
    message,
    detail: error.message,
    ...(field === undefined ? {} : { issues: [{ path: field, message }] }),
    cause: error,
  });
}

/** The setting whose address has the host that did not answer. */
function fieldOf(host: string | undefined, context: unknown): string | undefined {
  const { settings } = (context ?? {}) as { settings?: Readonly<Record<string, unknown>> };
  const found = Object.entries(settings ?? {}).find(
    ([, value]) => typeof value === 'string' && host !== undefined && URL.parse(value)?.host === host,
  );
  return found?.[0];
}
