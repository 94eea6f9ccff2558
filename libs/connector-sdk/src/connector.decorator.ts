import { DiscoveryService } from '@nestjs/core';
import type { ConnectorDeclaration } from './manifest.js';

/**
 * Marks the one provider of a connector's module. The host's loader finds it with Nest's `DiscoveryService`.
 *
 * ```ts
 * @Connector({ id: 'halo-psa', kind: 'target', settings: HaloSettings, credentials: HaloCredentials, … })
 * export class HaloConnector implements TargetConnector<HaloSettings, HaloCredentials> { … }
 * ```
 */
export const Connector = DiscoveryService.createDecorator<ConnectorDeclaration>();
