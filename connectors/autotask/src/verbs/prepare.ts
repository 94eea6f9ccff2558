import { addDays, earlier, later, type ChangeLineOperation, type Operation } from '@tallylink/billing-model';
import { AutotaskApi } from '../api/autotask-api.js';
import type { AutotaskContext } from '../api/context.js';
import { refuseUnresolved } from '../operations/refuse-unresolved.js';
import { currenciesByCompany, rememberCurrencies } from './company-currencies.js';
import { isCreating, isMarked, type CreatingOperation } from './creating.js';
import { existingOf } from './existing.js';
import { haveJustRead, rememberLines } from './lines-just-read.js';
import { keepPrepared, type Prepared } from './prepared.js';
import { linesById } from './read-lines.js';

/** Looks at everything that the writes that follow depend on, in lists, at most half a minute before them. */
export async function prepare(operations: readonly Operation[], context: AutotaskContext): Promise<void> {
  const api = new AutotaskApi(context);
  const ready = operations.filter((operation) => refuseUnresolved(operation) === null);
  await prepareChanges(
    ready.filter((each) => each.kind === 'change-line'),
    api,
  );
  const creating = ready.filter(isCreating);
  await prepareCurrencies(creating, api);
  const alone = onlyOnce(creating);
  const found = await existingOf(alone, api);
  const byOperation = alone.map(({ id }): [string, Prepared] => [id, { found: found.get(id) ?? null }]);
  await keepPrepared(context, Object.fromEntries(byOperation));
}

async function prepareChanges(operations: readonly ChangeLineOperation[], api: AutotaskApi): Promise<void> {
  if (operations.length === 0) return;
  const days = operations.map((operation) => operation.effectiveDate);
  const window = { start: days.reduce(earlier), endExclusive: addDays(days.reduce(later), 1) };
  const ids = operations.map((operation) => operation.agreementLineId);
  if (await haveJustRead(api.context, ids, window)) return;
  await rememberLines(api.context, await linesById(api, ids, window, 'verify'));
}

async function prepareCurrencies(operations: readonly CreatingOperation[], api: AutotaskApi): Promise<void> {
  const ids = operations.flatMap((each) =>
    each.kind === 'add-line' || each.kind === 'create-charge' ? (each.targetCustomerId ?? []) : [],
  );
  if (ids.length > 0) await rememberCurrencies(api, await currenciesByCompany(api, ids, 'read'));
}

/** Of two that would make the same thing, neither is prepared: the second must see the first. */
function onlyOnce(operations: readonly CreatingOperation[]): CreatingOperation[] {
  const counts = new Map<string, number>();
  const count = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const operation of operations) keysOf(operation).forEach(count);
  return operations.filter((operation) => keysOf(operation).every((key) => counts.get(key) === 1));
}

function keysOf(operation: CreatingOperation): string[] {
  if (!isMarked(operation)) return [`line ${operation.agreementId}/${operation.serviceId}`];
  const reference = `${operation.kind} by reference ${operation.after.reference}`;
  if (operation.kind === 'create-charge') return [reference];
  return [reference, `${operation.kind} by name ${operation.after.name.trim().toLowerCase()}`];
}
