import type { ConnectorErrorKind } from './errors.js';
import type { HttpLimits } from './http.js';

/** The version of the contract; a connector's manifest names a range that must hold it. */
export const SDK_VERSION = '0.1.0';

/** Which side of an application link a connector serves. */
export type ConnectorKind = 'source' | 'target';

/** The `tallylink` member of a connector's package.json. */
export interface ConnectorManifest {
  readonly kind: ConnectorKind;
  /** Unique over all connectors: `interworks-cloud`. */
  readonly id: string;
  readonly displayName: string;
  /** The range of {@link SDK_VERSION} that the connector was made for. Missing: refused. */
  readonly sdk: string;
  /** The exported Nest module. */
  readonly module: string;
}

/** Where a connection may go. `hosts`: name patterns (`*.autotask.net`). `operator-entered`: the tenant's own https host. */
export type NetworkPolicy =
  { readonly kind: 'hosts'; readonly patterns: readonly string[] } | { readonly kind: 'operator-entered' };

/** A class that class-validator checks: settings or credentials. */
// A constructor of any class: its parameters are of no interest here.
export type FieldsClass<T = object> = new () => T;

/** What a connector declares beside its code, given to `@Connector`. */
export interface ConnectorDeclaration {
  readonly id: string;
  readonly kind: ConnectorKind;
  readonly settings: FieldsClass;
  readonly credentials: FieldsClass;
  readonly limits: HttpLimits;
  readonly network: NetworkPolicy;
  /** The vendor's words for the canonical columns, for the heads of the grid: `{ contract: 'Subscription ID' }`. */
  readonly vocabulary: Readonly<Partial<Record<VocabularyTerm, string>>>;
}

/** Canonical words for which a vendor has its own. */
export type VocabularyTerm =
  | 'customer'
  | 'contract'
  | 'service'
  | 'billingPeriod'
  | 'commitmentPeriod'
  | 'units'
  | 'cost'
  | 'price'
  | 'effectiveDate';

/** One row of a connector's table from status and body to error kind. */
export interface ErrorRule {
  /** One of these statuses; any when it is left out. */
  readonly status?: number | readonly number[];
  /** Must be found in the body's text, when given. */
  readonly body?: RegExp;
  /** The kind alone decides what the host does. */
  readonly kind: ConnectorErrorKind;
  readonly code: string;
  /** For the tenant. `{text}` becomes the vendor's text. */
  readonly message: string;
}
