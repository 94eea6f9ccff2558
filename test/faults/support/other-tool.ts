import { ACCESS } from '../../acceptance/support/onboard.js';

/** A request of another tool, with the same log-in. */
export async function otherTool(url: string, path: string, body: object): Promise<{ itemId: number | null }> {
  const { userName, secret, integrationCode } = ACCESS.autotask;
  const reply = await fetch(`${url}/ATServicesRest/V1.0/${path}`, {
    method: 'POST',
    headers: {
      ApiIntegrationCode: integrationCode,
      UserName: userName,
      Secret: secret,
      'content-type': 'application/json',
    },
    body: JSON.stringify(body),
  });
  if (!reply.ok) throw new Error(`${path} answered ${reply.status}: ${await reply.text()}`);
  return (await reply.json()) as { itemId: number | null };
}
