import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { CheckReply, RunReply } from '@tallylink/api-client';
import { allLines, isLinked, openMonth, startMonth, tiedOutMonth } from './support/month.js';
import { freePort } from './support/host.js';
import { ACCESS } from './support/onboard.js';
import { startWorld, type World } from './support/world.js';

jest.setTimeout(90_000);

const MONTH = '2026-10';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 60_000);
afterAll(() => world.close());

interface Trial {
  readonly name: string;
  readonly connectorId: 'interworks-cloud' | 'autotask';
  readonly wrong: Record<string, string>;
  /** Fields of which at least one must be named. */
  readonly fields: readonly string[];
}

const TRIALS: readonly Trial[] = [
  {
    name: 'a password of the marketplace',
    connectorId: 'interworks-cloud',
    wrong: { password: 'not this one' },
    fields: ['username', 'password'],
  },
  {
    name: 'a client secret of the marketplace',
    connectorId: 'interworks-cloud',
    wrong: { clientSecret: 'not this one' },
    fields: ['clientKey', 'clientSecret'],
  },
  {
    name: 'a secret of the PSA',
    connectorId: 'autotask',
    wrong: { secret: 'not this one' },
    fields: ['userName', 'secret', 'integrationCode'],
  },
  {
    name: 'an integration code of the PSA',
    connectorId: 'autotask',
    wrong: { integrationCode: 'NOTTHISONE' },
    fields: ['integrationCode', 'userName', 'secret'],
  },
];

const settingsOf = (connectorId: Trial['connectorId']): Record<string, unknown> =>
  connectorId === 'autotask'
    ? { zoneLookupUrl: `${world.sandboxes.autotask}/ATServicesRest/` }
    : { baseUrl: world.sandboxes.interworks };

const credentialsOf = (connectorId: Trial['connectorId']): Record<string, string> =>
  connectorId === 'autotask' ? { ...ACCESS.autotask } : { ...ACCESS.interworks };

const check = (connectorId: string, settings: object, credentials: object): Promise<CheckReply> =>
  world.api.post<CheckReply>('connections/check', { connectorId, settings, credentials });

/** A run that fails, with what it says. */
async function failedRun(): Promise<RunReply> {
  const { id } = await startMonth(world, MONTH);
  return world.api.runIn(id, ['failed']);
}

/** A sentence for a person: it ends, and has no trace of code. */
function isSentence(text: string | undefined): boolean {
  return (
    text !== undefined && /^\S.{20,}\.$/s.test(text) && !/undefined|\[object|Error:|ECONN|at \//.test(text)
  );
}

describe('wrong credentials', () => {
  it.each(TRIALS)(
    '$name is refused by the check, which names the field and writes no value',
    async ({ connectorId, wrong, fields }) => {
      const result = await check(connectorId, settingsOf(connectorId), {
        ...credentialsOf(connectorId),
        ...wrong,
      });
      const named = result.findings
        .filter((finding) => finding.severity === 'blocking')
        .map((finding) => finding.field);
      expect(result.ok).toBe(false);
      expect(fields).toContain(named[0]?.replace(/^credentials\./, ''));
      expect(result.findings.every((finding) => isSentence(finding.message))).toBe(true);
      expect(JSON.stringify(result)).not.toContain(Object.values(wrong)[0]);
    },
  );

  it.each([
    ['source', { password: 'not this one' }, { password: ACCESS.interworks.password }],
    ['target', { secret: 'not this one' }, { secret: ACCESS.autotask.secret }],
  ] as const)(
    'on the %s: the run fails with a sentence, and nothing that was decided is lost',
    async (side, wrong, right) => {
      await tiedOutMonth(world, MONTH);
      const connection = side === 'source' ? world.sourceConnectionId : world.targetConnectionId;
      await world.api.patch(`connections/${connection}`, { credentials: wrong });
      const run = await failedRun();
      expect(isSentence(run.failure?.message)).toBe(true);
      expect(run.failure?.code).not.toBe('RUN.FAILED');
      await world.api.patch(`connections/${connection}`, { credentials: right });
      const again = await openMonth(world, MONTH);
      expect(again.tiedOut).toBe(true);
      expect(
        (await allLines(world, again.id)).filter((line) => !isLinked(line) && line.state !== 'excluded'),
      ).toEqual([]);
    },
    60_000,
  );
});

describe('a host that cannot be reached', () => {
  it.each(['source', 'target'] as const)(
    'on the %s: check and run say so, and nothing is lost',
    async (side) => {
      const nowhere = `http://127.0.0.1:${await freePort()}`;
      const connectorId = side === 'source' ? 'interworks-cloud' : 'autotask';
      const [wrong, right] =
        side === 'source'
          ? [{ baseUrl: nowhere }, { baseUrl: world.sandboxes.interworks }]
          : [{ zoneLookupUrl: `${nowhere}/ATServicesRest/` }, settingsOf('autotask')];
      const result = await check(connectorId, wrong, credentialsOf(connectorId));
      expect(result.ok).toBe(false);
      expect(result.findings.map((finding) => finding.field?.replace(/^settings\./, ''))).toContain(
        Object.keys(wrong)[0],
      );

      const before = await openMonth(world, '2026-09');
      const connection = side === 'source' ? world.sourceConnectionId : world.targetConnectionId;
      const kept = await world.api.get<{ settings: object }>(`connections/${connection}`);
      await world.api.patch(`connections/${connection}`, { settings: { ...kept.settings, ...wrong } });
      const run = await failedRun();
      expect(isSentence(run.failure?.message)).toBe(true);
      expect(run.failure?.code).not.toBe('RUN.FAILED');
      await world.api.patch(`connections/${connection}`, { settings: { ...kept.settings, ...right } });
      expect((await allLines(world, before.id)).length).toBe(before.counts.lines);
      expect((await openMonth(world, MONTH)).counts.linked).toBeGreaterThan(90);
    },
    90_000,
  );
});
