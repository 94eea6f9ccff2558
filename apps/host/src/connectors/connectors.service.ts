import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { DomainError } from '@tallylink/billing-model';
import {
  Connector,
  explained,
  jsonSchemaOf,
  type ConnectorDeclaration,
  type ConnectorKind,
  type ConnectorManifest,
  type SourceConnector,
  type TargetConnector,
} from '@tallylink/connector-sdk';
import type { FoundConnector } from './connector-loader.js';
import type { ConnectorReply } from './connectors.dto.js';

/** Nest's token for what the loader found. */
export const FOUND_CONNECTORS = Symbol('found-connectors');

/** A connector that runs: what it says of itself, and its one provider. */
export interface RunningConnector {
  readonly manifest: ConnectorManifest;
  readonly version: string;
  readonly declaration: ConnectorDeclaration;
  readonly instance: object;
}

@Injectable()
export class ConnectorsService implements OnModuleInit {
  private readonly running = new Map<string, RunningConnector>();

  constructor(
    @Inject(FOUND_CONNECTORS) private readonly found: readonly FoundConnector[],
    private readonly discovery: DiscoveryService,
  ) {}

  onModuleInit(): void {
    const providers = this.discovery.getProviders({ metadataKey: Connector.KEY });
    for (const { manifest, version } of this.found) {
      const matching = providers.filter((wrapper) => this.declarationOf(wrapper)?.id === manifest.id);
      const [wrapper] = matching;
      const declaration = wrapper ? this.declarationOf(wrapper) : undefined;
      if (!wrapper || !declaration || matching.length !== 1 || declaration.kind !== manifest.kind) {
        throw new DomainError(
          'CONNECTOR.PROVIDER_MISSING',
          `The module of ${manifest.id} must have one provider with @Connector of that id and kind ${manifest.kind}; it has ` +
            `${matching.length}. Nothing was started. Correct the connector.`,
        );
      }
      const instance = explained(wrapper.instance as object);
      this.running.set(manifest.id, { manifest, version, declaration, instance });
    }
  }

  private declarationOf(
    wrapper: Parameters<DiscoveryService['getMetadataByDecorator']>[1],
  ): ConnectorDeclaration | undefined {
    return this.discovery.getMetadataByDecorator(Connector, wrapper);
  }

  catalogue(): ConnectorReply[] {
    return [...this.running.values()].map(({ manifest, version, declaration }) => ({
      id: manifest.id,
      kind: manifest.kind,
      displayName: manifest.displayName,
      version,
      settingsSchema: { ...jsonSchemaOf(declaration.settings) },
      credentialsSchema: { ...jsonSchemaOf(declaration.credentials) },
      vocabulary: { ...declaration.vocabulary },
    }));
  }

  get(id: string): RunningConnector {
    const connector = this.running.get(id);
    if (connector) return connector;
    throw new DomainError(
      'CONNECTOR.UNKNOWN',
      `There is no connector ${id} here. Nothing was done. Choose one of the catalogue, or install it.`,
    );
  }

  source(id: string): SourceConnector {
    return this.ofKind(id, 'source') as SourceConnector;
  }

  target(id: string): TargetConnector {
    return this.ofKind(id, 'target') as TargetConnector;
  }

  private ofKind(id: string, kind: ConnectorKind): object {
    const { manifest, instance } = this.get(id);
    if (manifest.kind !== kind) throw new Error(`${id} is a ${manifest.kind}, and a ${kind} was asked for.`);
    return instance;
  }
}
