import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { readConfiguration } from './configuration/index.js';
import { findConnectors } from './create-app.js';
import { seedDemo } from './demo/seed-demo.js';

/** Prints one line of JSON, the last of its output: the launcher keeps it for scripts. */
async function main(): Promise<void> {
  const configuration = readConfiguration(process.env);
  if (!configuration.demo)
    throw new Error(
      'The demo tenant exists only with the embedded database (TALLYLINK_DEMO=1). Nothing was seeded.',
    );
  const connectors = await findConnectors(configuration.connectorsDirectory);
  const app = await NestFactory.createApplicationContext(AppModule.with(connectors), { logger: ['error'] });
  const url = (name: string, port: string): string => `http://127.0.0.1:${process.env[name] ?? port}`;
  const urls = {
    interworks: url('SANDBOX_INTERWORKS_PORT', '4101'),
    autotask: url('SANDBOX_AUTOTASK_PORT', '4102'),
  };
  const seeded = await seedDemo(app, urls);
  await app.close();
  console.log(JSON.stringify(seeded));
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
