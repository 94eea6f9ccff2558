import { isMonth } from '@tallylink/billing-model';
import { VARIETIES, type Variety } from '../scenario/generated/varied/variety.js';
import type { ScenarioRequest } from '../scenario/scenario.js';
import { SandboxRequestError } from './sandbox-request-error.js';

type Check = (value: unknown) => string | null;

const whole =
  (least: number, most: number): Check =>
  (value) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most
      ? null
      : `a whole number from ${least} to ${most}`;

const share: Check = (value) =>
  typeof value === 'number' && value >= 0 && value <= 1 ? null : 'a number from 0 to 1';

const month: Check = (value) =>
  typeof value === 'string' && isMonth(value) ? null : 'a month like "2026-10"';

const currencies: Check = (value) =>
  Array.isArray(value) && value.length > 0 && value.every((code) => /^[A-Z]{3}$/.test(String(code)))
    ? null
    : 'a list of currency codes like ["EUR"]';

const edition: Check = (value) => (value === 'reseller' || value === 'bss' ? null : '"reseller" or "bss"');

const variety: Check = (value) =>
  value === 'all' || (Array.isArray(value) && value.every((one) => VARIETIES.includes(one as Variety)))
    ? null
    : `"all" or a list of ${VARIETIES.join(', ')}`;

const required: Readonly<Record<string, Check>> = {
  seed: whole(0, 2 ** 31 - 1),
  customers: whole(1, 20_000),
  lines: whole(0, 200_000),
  changeRate: share,
  createRate: share,
  month,
};

const optional: Readonly<Record<string, Check>> = {
  edition,
  currencies,
  contractsPerCustomer: whole(1, 100),
  variety,
};

/** Reads the body of `POST /_sandbox/reset`. Errors: a sentence that names the argument and what it must be. */
export function parseScenarioRequest(body: Readonly<Record<string, unknown>>): ScenarioRequest {
  if (body.scenario !== 'demo' && body.scenario !== 'generated') {
    throw refused('scenario', '"demo" or "generated"', body.scenario);
  }
  const checks = body.scenario === 'generated' ? { ...required, ...optional } : {};
  for (const name of Object.keys(body)) {
    if (name !== 'scenario' && !(name in checks)) {
      throw new SandboxRequestError(
        `"${name}" is not an argument of the scenario ${body.scenario}. Nothing was reset. Known: ${['scenario', ...Object.keys(checks)].join(', ')}.`,
      );
    }
  }
  for (const [name, check] of Object.entries(checks)) {
    if (body[name] === undefined && name in optional) continue;
    const wanted = check(body[name]);
    if (wanted !== null) throw refused(name, wanted, body[name]);
  }
  return body as unknown as ScenarioRequest;
}

function refused(name: string, wanted: string, value: unknown): SandboxRequestError {
  return new SandboxRequestError(
    `"${name}" must be ${wanted}, not ${JSON.stringify(value) ?? 'missing'}. Nothing was reset.`,
  );
}
