import { createApp, findConnectors } from './create-app.js';
import { readConfiguration } from './configuration/index.js';
import { watchParent } from './watch-parent.js';

async function main(): Promise<void> {
  const configuration = readConfiguration(process.env);
  const app = await createApp(await findConnectors(configuration.connectorsDirectory));
  await app.listen(configuration.port, configuration.host);
  watchParent(configuration.parentPid, () => void app.close().finally(() => process.exit(0)));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
