import 'reflect-metadata';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { CONTROLLERS } from './http/controllers.js';
import { clientNames } from './http/client-names.js';
import { API_PREFIX, openapiDocument } from './http/openapi-document.js';

/** What the constructors of the controllers and guards ask for; the document needs their types only. */
function dependencies(): Type[] {
  const needed = new Set<Type>();
  for (const controller of CONTROLLERS) {
    for (const type of (Reflect.getMetadata('design:paramtypes', controller) ?? []) as Type[]) needed.add(type);
  }
  return [...needed];
}

@Module({
  controllers: CONTROLLERS,
  providers: dependencies().map((type) => ({ provide: type, useValue: {} })),
})
class DocumentModule {}

/** Writes the OpenAPI document and the client's types: `node apps/host/dist/src/openapi.js [folder of libs/api-client]`. */
async function main(folder: string): Promise<void> {
  const app = await NestFactory.create(DocumentModule, { logger: ['error'], preview: true });
  app.setGlobalPrefix(API_PREFIX);
  const document = openapiDocument(app);
  const file = path.join(folder, 'openapi.json');
  mkdirSync(path.join(folder, 'src/generated'), { recursive: true });
  writeFileSync(file, `${JSON.stringify(document, null, 2)}\n`);
  const types = astToString(await openapiTypescript(JSON.parse(JSON.stringify(document)), { alphabetize: true }));
  writeFileSync(path.join(folder, 'src/generated/schema.ts'), types);
  writeFileSync(path.join(folder, 'src/names.ts'), clientNames(document));
  await app.close();
}

await main(process.argv[2] ?? path.resolve(import.meta.dirname, '../../../../libs/api-client'));
