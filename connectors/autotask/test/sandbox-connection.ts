import { Reflector } from '@nestjs/core';
import { Connector, type ConnectorDeclaration } from '@tallylink/connector-sdk';
import { autotaskSandbox } from '../sandbox/index.js';
import { AutotaskConnector } from '../src/autotask.connector.js';

/** What the connector declares beside its code. */
export const declaration: ConnectorDeclaration = new Reflector().get<ConnectorDeclaration>(
  Connector.KEY,
  AutotaskConnector,
);

/** Ids of the sandbox's reference data: an owner, and a code of recurring services. */
const SETTINGS = {
  ownerResourceId: 29682885,
  serviceBillingCodeId: 29683278,
  chargeBillingCodeId: 29683281,
} as const;

/** A tenant's connection to a sandbox. */
export function sandboxConnection(url: string): {
  settings: Record<string, unknown>;
  credentials: Record<string, unknown>;
} {
  const { userName, secret, integrationCode } = autotaskSandbox.access;
  return {
    settings: { ...SETTINGS, zoneLookupUrl: `${url}/ATServicesRest/` },
    credentials: { userName, secret, integrationCode },
  };
}
