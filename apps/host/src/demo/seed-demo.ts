import type { INestApplicationContext } from '@nestjs/common';
import { ApplicationLinksService } from '../application-links/index.js';
import { ApiKeyLookUp, SIGN_IN, type SignIn } from '../auth/index.js';
import { CONFIGURATION, type Configuration } from '../configuration/index.js';
import { ConnectionsService } from '../connections/index.js';
import { ConnectionChecksService } from '../connections/connection-checks.service.js';
import { TenantTransaction } from '../database/index.js';
import type { Actor } from '../http/actor.js';
import { ApiKeysService } from '../members/index.js';
import { TenantsService } from '../tenants/index.js';
import { DEMO, DEMO_DEFAULTS, demoApiKey, SANDBOX_ACCESS } from './demo-facts.js';

export interface SandboxUrls {
  readonly interworks: string;
  readonly autotask: string;
}

/** Makes the demo tenant, or finds it. Running it again changes nothing but the sandboxes' addresses. */
export async function seedDemo(
  app: INestApplicationContext,
  urls: SandboxUrls,
): Promise<Record<string, unknown>> {
  const { secretKey } = app.get<Configuration>(CONFIGURATION);
  const user: Actor = {
    kind: 'user',
    id: await demoUser(app),
    name: DEMO.email,
    tenantId: '',
    role: 'owner',
  };
  const tenantId = await demoTenant(app, user);
  const actor: Actor = { ...user, tenantId };
  const source = await connection(app, actor, {
    connectorId: 'interworks-cloud',
    name: 'Marketplace',
    settings: { baseUrl: urls.interworks },
    credentials: SANDBOX_ACCESS.interworks,
  });
  const zoneLookupUrl = `${urls.autotask}/ATServicesRest/`;
  const target = await connection(app, actor, {
    connectorId: 'autotask',
    name: 'Autotask',
    settings: { zoneLookupUrl, ...DEMO_DEFAULTS },
    credentials: SANDBOX_ACCESS.autotask,
  });
  const applicationLinkId = await demoLink(app, actor, source, target);
  const apiKey = demoApiKey(secretKey);
  if (!(await app.get(ApiKeyLookUp).actorOf(apiKey)))
    await app.get(ApiKeysService).create(actor, DEMO.apiKeyName, 'owner', apiKey);
  const sandboxes = {
    interworks: { url: urls.interworks, ...SANDBOX_ACCESS.interworks },
    autotask: { url: zoneLookupUrl, ...SANDBOX_ACCESS.autotask },
  };
  return { tenantId, applicationLinkId, email: DEMO.email, password: DEMO.password, apiKey, sandboxes };
}

async function demoUser(app: INestApplicationContext): Promise<string> {
  const { auth } = app.get<SignIn>(SIGN_IN);
  const find = (): Promise<{ id: string }[]> =>
    app
      .get(TenantTransaction)
      .lookUp({}, (manager) => manager.query(`select id from "user" where email = $1`, [DEMO.email]));
  const [known] = await find();
  if (known) return known.id;
  const { email, password, userName: name } = DEMO;
  const made = await auth.api.signUpEmail({ body: { email, password, name } });
  return made.user.id;
}

async function demoTenant(app: INestApplicationContext, user: Actor): Promise<string> {
  const tenants = app.get(TenantsService);
  const known = (await tenants.list(user)).find((tenant) => tenant.name === DEMO.tenantName);
  return (known ?? (await tenants.create(user, DEMO.tenantName))).id;
}

interface DemoConnection {
  readonly connectorId: string;
  readonly name: string;
  readonly settings: Record<string, unknown>;
  readonly credentials: Record<string, unknown>;
}

async function connection(
  app: INestApplicationContext,
  actor: Actor,
  wanted: DemoConnection,
): Promise<string> {
  const connections = app.get(ConnectionsService);
  const known = (await connections.list(actor)).find((one) => one.connectorId === wanted.connectorId);
  const moved =
    known && Object.entries(wanted.settings).some(([name, value]) => known.settings[name] !== value);
  if (known && moved)
    await connections.update(actor, known.id, { settings: { ...known.settings, ...wanted.settings } });
  const { id, state } = known ?? (await connections.create(actor, wanted));
  if (moved || state !== 'ok') await app.get(ConnectionChecksService).check(actor, id);
  return id;
}

async function demoLink(
  app: INestApplicationContext,
  actor: Actor,
  sourceConnectionId: string,
  targetConnectionId: string,
): Promise<string> {
  const links = app.get(ApplicationLinksService);
  const [known] = await links.list(actor);
  if (known) return known.id;
  const made = await links.create(actor, { name: DEMO.linkName, sourceConnectionId, targetConnectionId });
  return made.id;
}
