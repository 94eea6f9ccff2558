import { createTestContext } from '@tallylink/connector-testing';
import type { HttpReply, HttpRequest } from '@tallylink/connector-sdk';
import { interworksCloudDeclaration } from '../src/index.js';
import type { InterworksContext } from '../src/interworks-context.js';

/** A reply as a test writes it. */
export interface ScriptedReply {
  readonly status?: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A context whose network is a script: what was sent is kept, log-ins are answered by themselves. */
export function scriptedContext(answer: (request: HttpRequest) => ScriptedReply): {
  readonly context: InterworksContext;
  readonly sent: readonly HttpRequest[];
} {
  const sent: HttpRequest[] = [];
  const base = createTestContext<never, never>({
    declaration: interworksCloudDeclaration,
    settings: { baseUrl: 'https://bss.example', edition: 'reseller', zone: 'Europe/Athens' },
    credentials: { clientKey: 'key', clientSecret: 'secret', username: 'user', password: 'pass' },
  }) as unknown as InterworksContext;
  const send = async (request: HttpRequest): Promise<HttpReply> => {
    sent.push(request);
    const token = { body: { access_token: `token-${sent.length}`, expires_in: 3599 } };
    const {
      status = 200,
      body,
      headers = {},
    }: ScriptedReply = request.endpoint === 'token' ? token : answer(request);
    return { status, headers, text: JSON.stringify(body), json: <T>() => body as T };
  };
  const counts = { start: 0, read: 0, write: 0, verify: 0, invoices: 0 };
  return { context: { ...base, http: { counts, send } }, sent };
}
