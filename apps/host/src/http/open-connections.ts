import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Server } from 'node:http';

/** How long a request may still take when the process ends. */
const GRACE_MS = 3_000;

/**
 * The server waits for its connections before the queue is told to stop: a page that follows a run, or a reply that
 * nobody reads, would keep the process for minutes. What is open after the grace is cut.
 */
@Injectable()
export class OpenConnections implements BeforeApplicationShutdown {
  constructor(private readonly host: HttpAdapterHost) {}

  beforeApplicationShutdown(): void {
    const server = this.host.httpAdapter.getHttpServer() as Server;
    setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
  }
}
