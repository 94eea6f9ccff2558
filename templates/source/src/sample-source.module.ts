import { Module } from '@nestjs/common';
import { SampleSourceConnector } from './sample-source.connector.js';

/** What the host's loader mounts; the manifest in package.json names this class. */
@Module({ providers: [SampleSourceConnector] })
export class SampleSourceModule {}
