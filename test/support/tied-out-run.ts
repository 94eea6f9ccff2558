import type { DemoFile, tenantApi } from './product.js';

type Api = ReturnType<typeof tenantApi>;

interface RunView {
  readonly id: string;
  readonly state: string;
}

async function openRun(api: Api, runId: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const { state } = await api.get<RunView>(`runs/${runId}`);
    if (state === 'open') return;
    if (state === 'failed') throw new Error(`The run ${runId} failed.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`The run ${runId} did not open.`);
}

/** Retrieves a month and leaves nothing unaccounted for: suggestions accepted, the rest excluded. Returns the run's id. */
export async function tiedOutRun(api: Api, demo: DemoFile, month: string): Promise<string> {
  const { id } = await api.post<RunView>(`application-links/${demo.applicationLinkId}/runs`, { month });
  await openRun(api, id);
  await api.post(`runs/${id}/accept-suggestions`, { minimumScore: 80 });
  const lines = await api.get<{
    items: { id: string; state: string; findings: { code: string }[] }[];
  }>(`runs/${id}/lines?view=todo&limit=2000`);
  const unlinked = lines.items.filter(({ findings }) =>
    findings.some(({ code }) => code === 'unlinked' || code === 'ambiguous'),
  );
  const charges = await api.get<{ items: { id: string; excluded: boolean }[] }>(
    `runs/${id}/unlinked-charges`,
  );
  const open = charges.items.filter(({ excluded }) => !excluded);
  if (unlinked.length + open.length > 0) {
    await api.post(`runs/${id}/exclude`, {
      lineIds: unlinked.map((line) => line.id),
      chargeIds: open.map((charge) => charge.id),
      reason: 'Handled outside Autotask this year',
    });
  }
  return id;
}
