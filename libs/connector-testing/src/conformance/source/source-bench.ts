import {
  waitOnTimer,
  type Clock,
  type SourceConnector,
  type SourceReadRequest,
  type Wait,
} from '@tallylink/connector-sdk';
import { loadScenario } from '../../scenario/load-scenario.js';
import type { ScenarioRequest } from '../../scenario/scenario.js';
import { SandboxControlClient } from '../../sandbox-kit/sandbox-control-client.js';
import { startSandbox } from '../../sandbox-kit/start-sandbox.js';
import type { RunningSandbox } from '../../sandbox-kit/vendor.js';
import { createTestContext, type TestContext } from '../test-context.js';
import { collectReading, type Reading } from './collect-reading.js';
import type { SourceSubject } from './source-subject.js';

/** How one context of the bench differs from the usual one. */
export interface BenchContextOptions {
  readonly credentials?: Readonly<Record<string, string>>;
  readonly connectionId?: string;
  readonly signal?: AbortSignal;
}

/** How long the client waits is the SDK's own promise, with a spec of its own: here it only has to have waited. */
const SHORT_WAIT_MS = 10;
const shortWait: Wait = (waitMs, signal) => waitOnTimer(Math.min(waitMs, SHORT_WAIT_MS), signal);

/** A running sandbox with the connector in front of it. */
export class SourceBench<State> {
  private constructor(
    readonly subject: SourceSubject<State>,
    private readonly sandbox: RunningSandbox,
    readonly control: SandboxControlClient,
    private readonly clock: { now: Date },
  ) {}

  static async start<State>(subject: SourceSubject<State>): Promise<SourceBench<State>> {
    const sandbox = await startSandbox(subject.vendor, { port: 0, loadScenario });
    const control = new SandboxControlClient(sandbox.url);
    return new SourceBench(subject, sandbox, control, { now: new Date(await control.clock()) });
  }

  close(): Promise<void> {
    return this.sandbox.close();
  }

  /** Loads a world and forgets switches, faults and the journal of the one before. */
  async reset(request: ScenarioRequest = { scenario: 'demo' }): Promise<void> {
    const { now } = await this.control.reset(request);
    this.clock.now = new Date(now);
  }

  get connector(): SourceConnector<object, object> {
    return this.subject.connector as unknown as SourceConnector<object, object>;
  }

  context(options: BenchContextOptions = {}): TestContext<object, object> {
    const fixed = this.clock.now;
    const clock: Clock = { now: () => fixed };
    return createTestContext<object, object>({
      declaration: this.subject.declaration,
      settings: this.subject.settings(this.sandbox.url),
      credentials: options.credentials ?? this.subject.credentials,
      clock,
      wait: shortWait,
      ...(options.connectionId === undefined ? {} : { connectionId: options.connectionId }),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
  }

  /** The subject's month, read whole with a fresh context. */
  read(context = this.context(), request?: SourceReadRequest): Promise<Reading> {
    const month = { part: 'month', month: this.subject.month, checkpoint: null } as const;
    return collectReading(this.connector.read(request ?? month, context));
  }
}
