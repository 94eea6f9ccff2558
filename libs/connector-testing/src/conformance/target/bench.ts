import type { AgreementLine } from '@tallylink/billing-model';
import type { TargetPage } from '@tallylink/connector-sdk';
import { SandboxControlClient, type JournalEntry } from '../../sandbox-kit/sandbox-control-client.js';
import type { RunningSandbox } from '../../sandbox-kit/vendor.js';
import type { Scenario } from '../../scenario/scenario.js';
import { createTestContext, type TestConnection, type TestContext } from '../test-context.js';
import { conformanceScenario } from './conformance-scenario.js';
import { OCTOBER } from './operations.js';
import type { AnyTarget, TargetUnderTest } from './target-under-test.js';

/** A context of the suite. */
export type BenchContext = TestContext<never, never>;

/** One check's world: a fresh sandbox, the connector under test and its connection. */
export class Bench {
  readonly context: BenchContext;

  private constructor(
    readonly target: TargetUnderTest,
    readonly connector: AnyTarget,
    readonly sandbox: RunningSandbox,
    readonly control: SandboxControlClient,
  ) {
    this.context = this.newContext();
  }

  /** Starts a sandbox. `connector` may be one that is broken on purpose. */
  static async start(
    target: TargetUnderTest,
    connector: AnyTarget,
    scenario: Scenario = conformanceScenario(),
  ): Promise<Bench> {
    const sandbox = await target.start(scenario);
    return new Bench(target, connector, sandbox, new SandboxControlClient(sandbox.url));
  }

  /** A further context of the same connection: its own HTTP client, cache and log. */
  newContext(over: Partial<TestConnection> = {}): BenchContext {
    const connection = this.target.connection(this.sandbox.url);
    return createTestContext<never & object, never & object>({
      declaration: this.target.declaration,
      ...connection,
      ...over,
    });
  }

  /** A context whose credentials the vendor does not take. */
  wrongContext(): BenchContext {
    const { credentials } = this.target.connection(this.sandbox.url);
    return this.newContext({ credentials: { ...credentials, ...this.target.wrongCredentials } });
  }

  /** Requests that would change data and reached the vendor, from a number of the journal on. */
  async writes(after = 0): Promise<JournalEntry[]> {
    return (await this.control.journal(after)).filter((request) => this.target.isWrite(request));
  }

  /** The number of the last request so far. */
  async mark(): Promise<number> {
    return (await this.control.journal()).at(-1)?.number ?? 0;
  }

  /** Reads the whole state of the month. */
  async read(context: BenchContext = this.context): Promise<TargetPage[]> {
    const pages: TargetPage[] = [];
    for await (const page of this.connector.readState({ period: OCTOBER }, context)) pages.push(page);
    return pages;
  }

  /** The lines of the month by id. */
  async lines(context: BenchContext = this.context): Promise<Map<string, AgreementLine>> {
    return new Map(recordsOf(await this.read(context), 'lines').map((line) => [line.id, line]));
  }

  close(): Promise<void> {
    return this.sandbox.close();
  }
}

type RecordsOf<Kind extends TargetPage['kind']> = Extract<
  TargetPage,
  { kind: Kind; records: unknown }
>['records'][number];

/** All records of one kind, over all pages. */
export function recordsOf<Kind extends 'customers' | 'agreements' | 'services' | 'lines'>(
  pages: readonly TargetPage[],
  kind: Kind,
): RecordsOf<Kind>[] {
  return pages.flatMap((page) => (page.kind === kind ? [...page.records] : [])) as RecordsOf<Kind>[];
}
