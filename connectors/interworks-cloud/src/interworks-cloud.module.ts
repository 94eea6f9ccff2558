import { Module } from '@nestjs/common';
import { InterworksCloudConnector } from './interworks-cloud.connector.js';

/** What the host's loader mounts. */
@Module({ providers: [InterworksCloudConnector] })
export class InterworksCloudModule {}
