import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { RunReply } from '@tallylink/api-client';
import {
  acceptSuggestions,
  approve,
  openMonth,
  operationsOf,
  planOf,
  startMonth,
  tiedOutMonth,
} from './support/month.js';
import { ACCESS, connect, newTenant } from './support/onboard.js';
import { TenantApi } from './support/tenant-api.js';
import { startWorld, type World } from './support/world.js';

jest.setTimeout(90_000);

const MONTH = '2026-10';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 60_000);
afterAll(() => world.close());

describe('the gate before any write', () => {
  it('stays shut while a line or a charge is unaccounted for', async () => {
    const { id } = await openMonth(world, MONTH);
    await acceptSuggestions(world, id);
    const plan = await planOf(world, id);
    const refused = await world.api.answer('POST', `runs/${id}/plan/approve`, { hash: plan.hash });
    expect(plan.canApprove).toBe(false);
    expect(plan.blockedBy.join(' ')).toContain('not linked');
    expect(refused.status).toBe(409);
    expect(refused.error?.code).toBe('PLAN.NOT_TIED_OUT');
    expect((await world.api.answer('POST', `runs/${id}/apply`)).status).toBe(409);
  });

  it('takes only the hash of the plan as it is, and not of one before a decision', async () => {
    const { runId, plan } = await tiedOutMonth(world, MONTH);
    for (const hash of [
      '0'.repeat(plan.hash.length),
      `${plan.hash.slice(0, -1)}${plan.hash.endsWith('0') ? '1' : '0'}`,
    ]) {
      const refused = await world.api.answer('POST', `runs/${runId}/plan/approve`, { hash });
      expect(refused.status).toBe(409);
    }
    const [line] = plan.operations[0]!.lineIds;
    await world.api.post(`runs/${runId}/exclude`, { lineIds: [line], reason: 'Billed by hand this month.' });
    const stale = await world.api.answer('POST', `runs/${runId}/plan/approve`, { hash: plan.hash });
    expect(stale.status).toBe(409);
    expect(stale.error?.message).toMatch(/\.$/);
    expect((await world.api.get<RunReply>(`runs/${runId}`)).state).toBe('open');
  });

  it('approves a chain whole or not at all', async () => {
    const { runId, plan } = await tiedOutMonth(world, MONTH);
    const chains = Map.groupBy(
      plan.operations.filter((operation) => operation.ticked),
      (operation) => operation.chain,
    );
    const chain = [...chains.values()].find((operations) => operations.length > 1)!;
    const half = await world.api.answer('POST', `runs/${runId}/plan/approve`, {
      hash: plan.hash,
      operationIds: [chain[1]!.id],
    });
    expect(half.status).toBe(422);
    expect(half.error?.code).toBe('PLAN.CHAIN_BROKEN');
    expect(half.error?.message).toContain(chain[0]!.summary);
    const whole = await approve(
      world,
      runId,
      plan,
      chain.map((operation) => operation.id),
    );
    expect(whole.approval?.operations).toBe(chain.length);
  });

  it('gives the newest run of a month the place of the one before, an approved one included', async () => {
    const { runId, plan } = await tiedOutMonth(world, MONTH);
    await approve(world, runId, plan);
    const { id } = await openMonth(world, MONTH);
    const before = await world.api.get<RunReply>(`runs/${runId}`);
    expect(before).toMatchObject({ state: 'superseded', supersededBy: id });
    expect((await world.api.answer('POST', `runs/${runId}/apply`)).status).toBe(409);
  });

  it('does not let a month be read again while it is applied', async () => {
    const { runId, plan } = await tiedOutMonth(world, MONTH);
    await approve(world, runId, plan);
    await world.target.fault({
      match: { method: 'POST', entity: 'ContractServiceAdjustments' },
      kind: 'delay',
      delayMs: 1500,
    });
    await world.api.post(`runs/${runId}/apply`);
    const second = await world.api.answer('POST', `application-links/${world.applicationLinkId}/runs`, {
      month: MONTH,
    });
    expect(second.status).toBe(409);
    expect(second.error?.code).toBe('RUN.APPLYING');
    const run = await world.api.runIn(runId, ['applied', 'partially-applied']);
    expect(run.state).toBe('applied');
    const { items } = await operationsOf(world, runId);
    expect(items.filter((operation) => operation.approved && operation.state !== 'verified')).toEqual([]);
  }, 60_000);
});

describe('what nobody sees', () => {
  it('no reply of the API holds a credential', async () => {
    await world.api.get('connections');
    await world.api.get('audit');
    await world.api.answer('POST', 'connections', {
      connectorId: 'autotask',
      name: 'x',
      settings: {},
      credentials: { ...ACCESS.autotask, secret: 17 },
    });
    const secrets = [
      ACCESS.interworks.clientSecret,
      ACCESS.interworks.password,
      ACCESS.autotask.secret,
      ACCESS.autotask.integrationCode,
    ];
    const leaking = secrets.filter((secret) => world.api.replies.some((reply) => reply.includes(secret)));
    expect(leaking).toEqual([]);
    expect(world.api.replies.length).toBeGreaterThan(20);
    expect(secrets.filter((secret) => world.host.output.includes(secret))).toEqual([]);
  });

  it("another tenant's key opens nothing of ours, and ours nothing of theirs", async () => {
    const stranger = await newTenant(world.host.url, 'Other MSP');
    await connect(stranger, world.sandboxes);
    const { id } = await startMonth(world, '2026-09');
    const paths = [
      'runs',
      `runs/${id}`,
      `runs/${id}/lines`,
      `runs/${id}/plan`,
      'connections',
      `connections/${world.sourceConnectionId}`,
      'audit',
      `application-links/${world.applicationLinkId}/entity-links`,
    ];
    const trespasser = new TenantApi(world.host.url, world.api.tenantId, stranger.key);
    for (const path of paths)
      expect([path, [403, 404]]).toEqual([
        path,
        expect.arrayContaining([(await trespasser.answer('GET', path)).status]),
      ]);
    for (const path of [`runs/${id}`, `runs/${id}/plan`, `connections/${world.sourceConnectionId}`]) {
      expect([path, (await stranger.answer('GET', path)).status]).toEqual([path, 404]);
    }
    expect((await stranger.get<{ items: unknown[] }>('runs')).items).toEqual([]);
    expect(
      (await trespasser.answer('POST', `application-links/${world.applicationLinkId}/runs`, { month: MONTH }))
        .status,
    ).toBeGreaterThan(402);
    const nobody = new TenantApi(world.host.url, world.api.tenantId, 'tl_of-nobody');
    expect((await nobody.answer('GET', 'runs')).status).toBe(401);
  }, 30_000);
});
