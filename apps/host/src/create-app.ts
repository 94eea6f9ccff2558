import 'reflect-metadata';
import path from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule } from '@nestjs/swagger';
import { toNodeHandler } from 'better-auth/node';
import helmet from 'helmet';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module.js';
import { SIGN_IN, type SignIn } from './auth/index.js';
import { CONFIGURATION, type Configuration } from './configuration/index.js';
import { loadConnectors, type FoundConnector, type ImportPackage } from './connectors/index.js';
import { ErrorFilter } from './http/error-filter.js';
import { API_PREFIX, openapiDocument } from './http/openapi-document.js';
import { nameRequest } from './http/request-id.js';
import { refuseUnreadableText } from './http/request-text.js';
import { requestValidation } from './http/validation.js';

const BODY_LIMIT = '10mb';

/**
 * How long a connection waits for its next request: longer than proxies keep theirs, and than a large month is compared
 * without a pause. The five seconds that are usual ended connections on which a request was already on its way.
 */
const KEEP_ALIVE_MS = 65_000;

/** The connectors of the directory and of the host's own dependencies. */
export function findConnectors(directory: string, importPackage?: ImportPackage): Promise<FoundConnector[]> {
  const hostPackage = path.resolve(import.meta.dirname, '../../package.json');
  return loadConnectors(directory, hostPackage, importPackage);
}

/** The application, ready to listen. Everything that talks to it comes through the borders set here. */
export async function createApp(connectors: readonly FoundConnector[]): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(connectors), {
    bodyParser: false,
    bufferLogs: true,
  });
  app.useLogger(app.get(Logger));
  app.enableShutdownHooks(['SIGTERM', 'SIGINT']);
  Object.assign(app.getHttpServer(), {
    keepAliveTimeout: KEEP_ALIVE_MS,
    headersTimeout: KEEP_ALIVE_MS + 1_000,
  });
  app.use(nameRequest);
  app.use(helmet({ contentSecurityPolicy: false }));
  const { auth } = app.get<SignIn>(SIGN_IN);
  // The auth library reads its bodies itself, so that it comes before the parser.
  app.getHttpAdapter().getInstance().all('/api/auth/{*any}', toNodeHandler(auth));
  app.useBodyParser('json', { limit: BODY_LIMIT });
  app.use(refuseUnreadableText);
  app.enableCors({ origin: app.get<Configuration>(CONFIGURATION).portalOrigin, credentials: true });
  app.setGlobalPrefix(API_PREFIX);
  app.useGlobalPipes(requestValidation());
  app.useGlobalFilters(new ErrorFilter());
  SwaggerModule.setup('api/docs', app, () => openapiDocument(app), { jsonDocumentUrl: 'api/openapi.json' });
  return app;
}
