import 'reflect-metadata';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { CONTROLLERS } from './http/controllers.js';
import { ActorGuard, SIGN_IN, TenantGuard } from './auth/index.js';
import { clientNames } from './http/client-names.js';
import { API_PREFIX, openapiDocument } from './http/openapi-document.js';

/** What the constructors of the controllers and guards ask for; the document needs their types only. */
function dependencies(): Type[] {
  const needed = new Set<Type>();
  for (const controller of [...CONTROLLERS, ActorGuard, TenantGuard]) {
    for (const type of (Reflect.getMetadata('design:paramtypes', controller) ?? []) as Type[])
      if (type !== Object) needed.add(type);
  }
  return [...needed];
}

@Module({
  controllers: CONTROLLERS,
  providers: [SIGN_IN, ...dependencies()].map((provide) => ({ provide, useValue: {} })),
})
class DocumentModule {}

const CLIENT = path.resolve(import.meta.dirname, '../../../../libs/api-client');

/** Where the files go: the client's folder, or all of them beside each other in a folder of one's own. */
function fileOf(folder: string | undefined, inClient: string): string {
  const file =
    folder === undefined ? path.join(CLIENT, inClient) : path.join(folder, path.basename(inClient));
  mkdirSync(path.dirname(file), { recursive: true });
  return file;
}

/** Writes the OpenAPI document and the client's types: `node apps/host/dist/src/openapi.js [folder]`. */
async function main(folder: string | undefined): Promise<void> {
  const app = await NestFactory.create(DocumentModule, { logger: ['error'], preview: true });
  app.setGlobalPrefix(API_PREFIX);
  const document = openapiDocument(app);
  const types = await openapiTypescript(JSON.parse(JSON.stringify(document)), { alphabetize: true });
  writeFileSync(fileOf(folder, 'openapi.json'), `${JSON.stringify(document, null, 2)}\n`);
  writeFileSync(fileOf(folder, 'src/generated/schema.ts'), astToString(types));
  writeFileSync(fileOf(folder, 'src/names.ts'), clientNames(document));
  await app.close();
}

await main(process.argv[2]);
