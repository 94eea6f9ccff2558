import type { ConnectorDeclaration, SourceConnector } from '@tallylink/connector-sdk';
import type { Month } from '@tallylink/billing-model';
import type { FaultRequest } from '../../sandbox-kit/faults.js';
import type { SwitchValue } from '../../sandbox-kit/switches.js';
import type { SandboxVendor } from '../../sandbox-kit/vendor.js';

/** A reply of the vendor that means trouble, as a fault would send it. */
export type TroubleReply = Pick<FaultRequest, 'status' | 'body' | 'headers'>;

/** What the suite must be told of a source connector and its sandbox. It knows no vendor itself. */
export interface SourceSubject<State = never> {
  readonly vendor: SandboxVendor<State>;
  readonly declaration: Pick<ConnectorDeclaration, 'settings' | 'credentials' | 'limits' | 'network'>;
  readonly connector: SourceConnector<never, never>;
  settings(sandboxUrl: string): Readonly<Record<string, unknown>>;
  readonly credentials: Readonly<Record<string, string>>;
  /** One wrong value each, and the field that `check` must name for it. */
  readonly wrongCredentials: readonly { readonly field: string; readonly named: string }[];
  /** A month of the demo scenario. */
  readonly month: Month;
  /** Endpoints by the names that the sandbox's journal shows. */
  readonly endpoints: { readonly token: string; readonly documents: string; readonly subscriptions: string };
  /** Rows of one page of subscriptions. */
  readonly pageSize: number;
  readonly trouble: {
    readonly tokenExpired: TroubleReply;
    readonly rateLimited: TroubleReply;
    readonly permissionMissing: TroubleReply;
  };
  /** Switches of the sandbox that damage one invoice line, and one that keeps an invoice from adding up. */
  readonly malformedLine: readonly Readonly<Record<string, SwitchValue>>[];
  readonly unbalancedDocument: Readonly<Record<string, SwitchValue>>;
}
