import { describe, expect, it } from '@jest/globals';
import type { LinkSides } from '../application-links/index.js';
import type { RunEntity } from '../run-store/run.entity.js';
import { ReportMaterial } from './report-material.js';

const run = {
  tenantId: 't',
  id: 'r',
  applicationLinkId: 'l',
  change: 1,
  month: '2026-10',
} as never as RunEntity;

/** A target that counts how often its posted items were read. */
function counting(): { material: ReportMaterial; readings: () => number } {
  let readings = 0;
  async function* readInvoices() {
    readings += 1;
    yield { records: [], last: true };
  }
  const sides = { target: async () => ({ connector: { readInvoices }, context: {} }) };
  return { material: new ReportMaterial(sides as never as LinkSides), readings: () => readings };
}

describe('what the target says for a report', () => {
  it('is read anew for who wants it new', async () => {
    const { material, readings } = counting();
    await material.of(run, [], 0);
    await material.of(run, [], 0);
    expect(readings()).toBe(2);
  });

  it('is what was just read for who does not', async () => {
    const { material, readings } = counting();
    await material.of(run, [], 0);
    await material.of(run, [], 20_000);
    expect(readings()).toBe(1);
  });

  it('is asked for once, however many wait for it', async () => {
    const { material, readings } = counting();
    await Promise.all(Array.from({ length: 20 }, () => material.of(run, [], 0)));
    expect(readings()).toBe(1);
  });
});
