import { Module } from '@nestjs/common';
import { AutotaskConnector } from './autotask.connector.js';

/** The module that the manifest names. */
@Module({ providers: [AutotaskConnector], exports: [AutotaskConnector] })
export class AutotaskModule {}
