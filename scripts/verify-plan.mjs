// Computes a plan file's hash again, offline and with nothing of ours: node scripts/verify-plan.mjs FILE
// Standalone on purpose: whoever checks a plan need not trust the code that made it. docs/plan-file.md says what is hashed.
import { createHash } from 'node:crypto';
import fs from 'node:fs';

const SCHEMA = 'tallylink.plan/1';

/** Keys in code-point order, no white space; numbers are whole, because decimals are text. */
function canonical(value) {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (Number.isSafeInteger(value)) return String(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object') throw new Error(`it holds ${value}, which a plan file never does`);
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`);
  return `{${members.join(',')}}`;
}

function verify(file) {
  const plan = JSON.parse(fs.readFileSync(file, 'utf8'));
  if (plan?.schema !== SCHEMA || plan.content?.schema !== SCHEMA)
    throw new Error(`it is not of schema ${SCHEMA}`);
  const computed = createHash('sha256').update(canonical(plan.content)).digest('hex');
  if (computed !== plan.hash)
    throw new Error(`its content has the hash ${computed}, and it says ${plan.hash}: it was changed`);
  return plan;
}

const [file] = process.argv.slice(2);
if (!file) {
  console.error('Which file? node scripts/verify-plan.mjs plan.json');
  process.exit(2);
}
try {
  const { hash, content, about } = verify(file);
  console.log(
    `The plan of ${content.month} with ${content.operations.length} operations is unchanged: ${hash}`,
  );
  for (const { by, at, operationIds } of about?.approvals ?? [])
    console.log(`By its note, ${by} approved ${operationIds.length} of them at ${at}.`);
} catch (error) {
  console.error(`${file} does not verify: ${error.message}.`);
  process.exit(1);
}
