// Checks a sandbox's journal against the vendor's own document:
//   node scripts/wire-check.mjs --spec FILE --journal URL_OR_FILE
// Unknown properties are violations; every property may be null. Ends with 1 on any violation.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkJournal } from './wire-check/check-journal.mjs';

const VIOLATIONS_SHOWN_MAX = 200;

try {
  const { values } = parseArgs({ options: { spec: { type: 'string' }, journal: { type: 'string' } } });
  if (!values.spec || !values.journal)
    throw new Error('Usage: node scripts/wire-check.mjs --spec FILE --journal URL_OR_FILE');
  const document = JSON.parse(readFileSync(values.spec, 'utf8'));
  const { requests } = JSON.parse(await readJournal(values.journal));
  if (!Array.isArray(requests))
    throw new Error('The journal has no "requests". Give the answer of GET /_sandbox/journal.');
  const { counts, violations } = checkJournal(document, requests);
  console.log(
    `${counts.requests} requests checked: ${counts.requestBodies} bodies and ${counts.replies} replies with 200; ` +
      `${counts.otherReplies} other replies, ${counts.foreign} requests of no path of this document.`,
  );
  for (const violation of violations.slice(0, VIOLATIONS_SHOWN_MAX)) console.log(`  ${violation}`);
  console.log(violations.length === 0 ? 'No violation.' : `${violations.length} violations.`);
  process.exitCode = violations.length === 0 && counts.requests > 0 ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

/** A URL of a sandbox may be its origin alone. */
async function readJournal(place) {
  if (!/^https?:/.test(place)) return readFileSync(place, 'utf8');
  const url = new URL(place);
  if (url.pathname === '/') url.pathname = '/_sandbox/journal';
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.href} answered ${response.status}. Nothing was checked.`);
  return response.text();
}
