import type { Params } from 'nestjs-pino';
import type { Configuration } from '../configuration/index.js';
import type { RequestWithId } from './request-id.js';

/** Logs are JSON lines of an event and its fields. Whatever could carry a secret is taken out before it is written. */
export function logOptions(configuration: Pick<Configuration, 'logLevel'>): Params {
  return {
    pinoHttp: {
      level: configuration.logLevel,
      genReqId: (request: RequestWithId) => String(request.id),
      redact: {
        paths: [
          'req.headers.authorization',
          'req.headers.cookie',
          'res.headers["set-cookie"]',
          '*.password',
          '*.credentials',
          '*.secret',
          '*.token',
          // Of a failed query: the rows themselves.
          'err.parameters',
          'err.driverError',
        ],
        censor: '[removed]',
      },
      serializers: {
        req: (request: { id: string; method: string; url: string }) => ({
          id: request.id,
          method: request.method,
          url: pathOf(request.url),
        }),
        res: (response: { statusCode: number }) => ({ statusCode: response.statusCode }),
      },
      autoLogging: { ignore: (request) => (request.url ?? '').includes('/health') },
    },
  };
}

/** An address may carry a token, of an invitation for example. */
function pathOf(url: string): string {
  return url.replace(/\?.*$/, '').replace(/(invitations\/)[^/]+/, '$1[removed]');
}
