import { Module } from '@nestjs/common';
import { SampleTargetConnector } from './sample-target.connector.js';

/** What the host's loader mounts; the manifest in package.json names this class. */
@Module({ providers: [SampleTargetConnector] })
export class SampleTargetModule {}
