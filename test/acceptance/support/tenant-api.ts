import type { RunReply } from '@tallylink/api-client';

type RunState = RunReply['state'];

/** Ten minutes and more: the largest months of the benches take minutes, and looking at them too often slows them. */
const LOOKS = 2000;
const PAUSE_MS = 100;
const LONG_PAUSE_MS = 500;
/** Looks after which the work is a long one. */
const LONG_AFTER = 100;

/** What the API answered, whatever it was. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly error: { readonly code: string; readonly message: string } | null;
}

/** The API of one tenant, as a machine with a key uses it. Keeps every reply, so that a test can look for secrets. */
export class TenantApi {
  readonly replies: string[] = [];

  constructor(
    readonly hostUrl: string,
    readonly tenantId: string,
    readonly key: string,
  ) {}

  get<T>(route: string): Promise<T> {
    return this.call<T>('GET', route);
  }

  post<T>(route: string, body: object = {}): Promise<T> {
    return this.call<T>('POST', route, body);
  }

  put<T>(route: string, body: object): Promise<T> {
    return this.call<T>('PUT', route, body);
  }

  patch<T>(route: string, body: object): Promise<T> {
    return this.call<T>('PATCH', route, body);
  }

  /** The answer of a call that may be refused. */
  async answer(method: string, route: string, body?: object): Promise<Answer> {
    const reply = await fetch(`${this.hostUrl}/api/v1/tenants/${this.tenantId}/${route}`, {
      method,
      headers: { authorization: `Bearer ${this.key}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await reply.text();
    this.replies.push(text);
    const parsed = text.startsWith('{') ? (JSON.parse(text) as { error?: Answer['error'] }) : {};
    return { status: reply.status, text, error: parsed.error ?? null };
  }

  /** Looks at a run until it is in one of the states. Errors: what it says, when it has failed or does not come there. */
  async runIn(runId: string, states: readonly RunState[]): Promise<RunReply> {
    let run: RunReply | null = null;
    for (let look = 0; look < LOOKS; look += 1) {
      run = await this.get<RunReply>(`runs/${runId}`);
      if (states.includes(run.state)) return run;
      if (run.state === 'failed') throw new Error(`The run failed: ${run.failure?.message}`);
      const pause = look < LONG_AFTER ? PAUSE_MS : LONG_PAUSE_MS;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    throw new Error(`The run is ${run?.state}, not ${states.join(' or ')}: ${run?.progress.message}`);
  }

  private async call<T>(method: string, route: string, body?: object): Promise<T> {
    const { status, text } = await this.answer(method, route, body);
    if (status >= 400) throw new Error(`${method} ${route} answered ${status}: ${text.slice(0, 1000)}`);
    return (text === '' ? {} : JSON.parse(text)) as T;
  }
}
