import type { ConnectorDeclaration, TargetConnector } from '@tallylink/connector-sdk';
import type { JournalEntry, SandboxControlClient } from '../../sandbox-kit/sandbox-control-client.js';
import type { FaultMatch, FaultRequest } from '../../sandbox-kit/faults.js';
import type { SwitchValue } from '../../sandbox-kit/switches.js';
import type { RunningSandbox } from '../../sandbox-kit/vendor.js';
import type { Scenario } from '../../scenario/scenario.js';

/** A target connector with settings and credentials of any class: the suite only hands them through. */
export type AnyTarget = TargetConnector<never, never>;

/** What a connector says of itself and its vendor, so that the suite needs no vendor's word. */
export interface TargetUnderTest {
  readonly connector: AnyTarget;
  readonly declaration: Pick<ConnectorDeclaration, 'settings' | 'credentials' | 'limits' | 'network'>;
  /** Starts the connector's sandbox with a scenario on a free port. */
  start(scenario: Scenario): Promise<RunningSandbox>;
  /** Settings and right credentials for a sandbox at this address. */
  connection(sandboxUrl: string): {
    readonly settings: Readonly<Record<string, unknown>>;
    readonly credentials: Readonly<Record<string, unknown>>;
  };
  /** Members that make the credentials wrong. */
  readonly wrongCredentials: Readonly<Record<string, unknown>>;
  /** Whether a request of the journal would change the vendor's data. */
  isWrite(request: JournalEntry): boolean;
  /** The requests that write units; for faults. */
  readonly lineWrites: FaultMatch;
  /** The requests that create a record, without the queries that look for it first. */
  readonly creations: FaultMatch;
  /** The requests that read customers; for faults. */
  readonly customerReads: FaultMatch;
  /** Makes the reading of lines meet a record that cannot be read. */
  readonly unreadableLine: FaultRequest;
  /** What the vendor says when it refuses a write, as the fault's status and body. */
  readonly refusal: { readonly status: number; readonly body: unknown; readonly text: string };
  /** Rows of the vendor's page. */
  readonly pageRows: number;
  /** Switches that make the sandbox slower, so that parallel requests overlap. */
  readonly slow: Readonly<Record<string, SwitchValue>>;
  /** A person posts everything through a day. */
  post(control: SandboxControlClient, through: string): Promise<unknown>;
}

/** The parts of Jest that the suite uses: given by the caller, because a library must not import a test runner. */
export interface TestRunner {
  readonly describe: (name: string, body: () => void) => void;
  readonly it: (name: string, body: () => Promise<void>, timeoutMs?: number) => void;
  readonly expect: typeof import('@jest/globals').expect;
}
