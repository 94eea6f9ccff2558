import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { OperationListReply, ReportReply, RunReply } from '@tallylink/api-client';
import { measureMonth, type Measurement } from './support/measure.js';
import { acceptSuggestions, apply, approve, excludeTheRest, operationsOf, planOf } from './support/month.js';
import { startWorld, type World } from './support/world.js';

jest.setTimeout(90_000);

const MONTH = '2026-10';
const SCENARIO = {
  scenario: 'generated',
  seed: 7,
  customers: 50,
  lines: 500,
  changeRate: 0.05,
  createRate: 0.01,
  month: MONTH,
} as const;

const pages = (count: number): number => Math.max(1, Math.ceil(count / 500));

describe('what a month costs in requests', () => {
  let world: World;
  let first: Measurement;
  beforeAll(async () => {
    world = await startWorld(SCENARIO);
    first = await measureMonth(world, MONTH);
  }, 60_000);
  afterAll(() => world.close());

  it('reads 500 lines of 50 customers within the bounds of both sides', () => {
    expect(first.run.counts.lines).toBe(500);
    expect(first.target.sent).toBeGreaterThan(5);
    expect(first.target.sent).toBeLessThanOrEqual(first.target.allowed);
    expect(first.source.sent).toBeLessThanOrEqual(first.source.allowed);
    expect(first.peakMegabytes ?? 0).toBeLessThan(600);
  });

  it('says itself how many it sent', () => {
    expect(first.run.requests.source).toBe(first.source.sent);
    expect(first.run.requests.target).toBe(first.target.sent);
  });

  it('reads the same month again with no more', async () => {
    const second = await measureMonth(world, MONTH);
    expect(second.target.sent).toBeLessThanOrEqual(first.target.sent);
    expect(second.source.sent).toBeLessThanOrEqual(first.source.sent);
  }, 60_000);

  it('applies with one request a change, and looks and proofs in pages', async () => {
    const { id, requests: reading } = (await measureMonth(world, MONTH)).run;
    await acceptSuggestions(world, id);
    await excludeTheRest(world, id);
    const plan = await planOf(world, id);
    await approve(world, id, plan);
    const before = (await world.target.journal()).at(-1)!.number;
    const run: RunReply = await apply(world, id);
    const { items }: OperationListReply = await operationsOf(world, id);
    const changes = items.filter((operation) => operation.approved).length;
    const requests = await world.target.journal(before);
    const written = requests.filter((entry) => entry.committed).length;
    expect(run.state).toBe('applied');
    expect(written).toBe(changes);
    expect(requests.length).toBeLessThanOrEqual(Math.floor(1.1 * (changes + 2 * pages(changes))) + 12);
    expect(run.requests.target).toBe(reading.target + requests.length);
    expect(run.requests.targetMinimum).toBe(reading.targetMinimum! + changes + 2 * pages(changes));
    const { requests: reported } = await world.api.get<ReportReply>(`runs/${id}/report`);
    expect(reported).toEqual(run.requests);
    expect(reported.targetRatio).toMatch(/^1\.\d\d$/);
  }, 90_000);
});

describe('what the demo month costs', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  }, 60_000);
  afterAll(() => world.close());

  it('is open within the bounds of both sides', async () => {
    const { source, target, run } = await measureMonth(world, MONTH);
    expect(run.counts.lines).toBe(132);
    // The sandbox's day, which nobody asked for: it came with the replies.
    expect(run.asOf).toBe('2026-11-02');
    expect(target.sent).toBeLessThanOrEqual(target.allowed);
    expect(source.sent).toBeLessThanOrEqual(source.allowed);
  }, 60_000);
});
