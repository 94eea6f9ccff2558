// npm run new:connector: reads the arguments, makes the connector, says what comes next.
import { parseArgs } from 'node:util';
import { markInstalled } from '../bootstrap/install.mjs';
import { ROOT } from '../bootstrap/repository.mjs';
import { newConnector } from './new-connector/new-connector.mjs';

const USAGE = 'npm run new:connector -- --kind source|target --id <kebab-id> [--name "Display Name"]';
const OPTIONS = { kind: { type: 'string' }, id: { type: 'string' }, name: { type: 'string' } };

try {
  const { values } = parseArgs({ options: OPTIONS });
  const { folder, displayName, sandboxPort } = await newConnector(ROOT, values);
  // The lock file names the new workspace, and its link stands: nothing needs to be installed again.
  markInstalled();
  console.log(
    [
      `${folder} is a whole ${values.kind} connector, "${displayName}", against an invented API. Next:`,
      '',
      'Compile it:                           npx tsc -b ' + folder,
      'Run its conformance suite and tests:  TALLYLINK_TESTS=jest npm test -- ' + folder,
      'See it in the portal:                 npm start, then Connections › Add a connection',
      '',
      `Its sandbox answers on http://127.0.0.1:${sandboxPort} then, with a page of its own.`,
      'Replace the invented API by your vendor step by step: docs/add-a-connector.md.',
    ].join('\n'),
  );
} catch (error) {
  const misread = error.code?.startsWith('ERR_PARSE_ARGS');
  console.error(misread ? `${error.message}\nNothing was made. Use: ${USAGE}` : error.message);
  process.exitCode = 1;
}
