// The OpenAPI document and the typed client, from the host's routes.
import path from 'node:path';
import { ROOT } from '../bootstrap/repository.mjs';
import { buildServer } from './build.mjs';
import { runToEnd } from './processes.mjs';

await buildServer();
await runToEnd('The generation', [path.join(ROOT, 'apps/host/dist/src/openapi.js')]);
console.log('libs/api-client now holds what the routes give.');
