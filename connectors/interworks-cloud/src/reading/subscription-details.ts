import type { Instalments, SourceAddOn } from '@tallylink/billing-model';
import { ConnectorError, type HttpReply } from '@tallylink/connector-sdk';
import { get } from '../api/get.js';
import { instalmentsOf } from '../normalize/instalments.js';
import { normalizeAddOns } from '../normalize/normalize-add-ons.js';
import type { SubscriptionDetails } from '../normalize/normalize-subscription.js';
import { UnreadableField } from '../normalize/read-fields.js';
import type { WireAddOn, WireInstalmentPlan } from '../wire.js';
import type { InterworksContext } from '../interworks-context.js';

/** Which calls a subscription needs. */
export interface OpenQuestions {
  readonly instalments: boolean;
  readonly addOns: boolean;
}

/** Asks what is open about one subscription, and nothing else. */
export async function askDetails(
  subscriptionId: string,
  open: OpenQuestions,
  context: InterworksContext,
): Promise<SubscriptionDetails> {
  return {
    ...(open.instalments ? { instalments: await readPlan(subscriptionId, context) } : {}),
    ...(open.addOns ? { addOns: await readAddOns(subscriptionId, context) } : {}),
  };
}

async function readPlan(id: string, context: InterworksContext): Promise<Instalments | null> {
  const request = {
    path: `subscriptions/${encodeURIComponent(id)}/currentInstallmentplan`,
    endpoint: 'instalment plans',
  };
  const reply = await get(request, context, [404]);
  // No plan is an empty reply, null, or not found, depending on the installation.
  if (reply.status === 404 || reply.text.trim() === '') return null;
  return instalmentsOf(reply.json<WireInstalmentPlan | null>());
}

async function readAddOns(id: string, context: InterworksContext): Promise<readonly SourceAddOn[]> {
  const reply = await get(
    { path: `subscriptions/${encodeURIComponent(id)}/addons`, endpoint: 'add-ons' },
    context,
  );
  const purchases = reply.json<readonly WireAddOn[] | null>() ?? [];
  try {
    return normalizeAddOns(purchases);
  } catch (error) {
    if (error instanceof UnreadableField) throw unreadable(reply, error);
    throw error;
  }
}

const unreadable = (reply: HttpReply, cause: UnreadableField): ConnectorError =>
  new ConnectorError({
    kind: 'bug',
    code: 'REPLY.ADD_ONS_UNREADABLE',
    message: `The add-ons of a subscription could not be read: ${cause.message}. Nothing more was read. Tell support.`,
    detail: reply.text.slice(0, 200),
    cause,
  });
