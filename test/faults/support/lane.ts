import { autotaskSandbox, type AutotaskState } from '@tallylink/connector-autotask/sandbox';
import {
  SandboxControlClient,
  startSandbox,
  type SandboxReply,
  type SandboxRequest,
  type SandboxVendor,
} from '@tallylink/connector-testing';
import type { RunReply } from '@tallylink/api-client';
import pg from 'pg';
import { connect, newTenant } from '../../acceptance/support/onboard.js';
import { booksOf, type VendorState } from '../books.js';
import { chargeId, chargeRequest, CUSTOMERS, targetWorld } from '../target-world.js';
import { FaultHost } from './fault-host.js';
import { otherTool } from './other-tool.js';
import { Runs } from './runs.js';

/** What a lane is opened in: one database, one marketplace, and a host with an API to onboard with. */
export interface LaneGround {
  readonly hostUrl: string;
  readonly databaseUrl: string;
  readonly interworksUrl: string;
  readonly admin: pg.Pool;
}

type Watch = (request: SandboxRequest, handle: () => SandboxReply) => SandboxReply;

/** One tenant with a PSA of its own and a host that may die: scenarios are played in it one after the other. */
export class Lane {
  /** Sees each request that the vendor takes, at the very moment of its effect. */
  watch: Watch | null = null;
  #host: Promise<FaultHost> | null = null;
  #next: Promise<FaultHost> | null = null;

  private constructor(
    readonly target: SandboxControlClient,
    readonly targetUrl: string,
    readonly runs: Runs,
    private readonly ground: LaneGround,
    private readonly closeSandbox: () => Promise<void>,
  ) {}

  static async open(ground: LaneGround, name: string): Promise<Lane> {
    let lane: Lane | null = null;
    const vendor: SandboxVendor<AutotaskState> = {
      ...autotaskSandbox,
      handle: (request, world) => {
        const handle = (): SandboxReply => autotaskSandbox.handle(request, world);
        return lane?.watch ? lane.watch(request, handle) : handle();
      },
    };
    const sandbox = await startSandbox(vendor, { port: 0, loadScenario: targetWorld });
    const api = await newTenant(ground.hostUrl, name);
    const connected = await connect(api, { interworks: ground.interworksUrl, autotask: sandbox.url });
    const link = `application-links/${connected.applicationLinkId}`;
    const { id } = await api.post<RunReply>(`${link}/runs`, { month: '2026-10' });
    await api.runIn(id, ['open']);
    await ground.admin.query(`update runs set state = 'superseded' where tenant_id = $1`, [api.tenantId]);
    const runs = new Runs(ground.admin, api.tenantId, connected.applicationLinkId, id);
    lane = new Lane(new SandboxControlClient(sandbox.url), sandbox.url, runs, ground, () => sandbox.close());
    return lane;
  }

  /** The books as they are before anything happens. */
  async begin(): Promise<string[]> {
    this.watch = null;
    await this.target.reset({ scenario: 'demo' });
    await this.target.switches({ requestThreshold: 1_000_000, addedLatency: false });
    for (const customer of CUSTOMERS) {
      const { path, body } = chargeRequest(customer);
      const { itemId } = await otherTool(this.targetUrl, path, body);
      if (String(itemId) !== chargeId(customer))
        throw new Error(`The charge of ${customer} got the id ${itemId}.`);
    }
    await this.runs.forgetLooks();
    return this.books();
  }

  async books(): Promise<string[]> {
    return booksOf(await this.target.state<VendorState>());
  }

  /** The host that is alive; a new one where the last has died. */
  async host(): Promise<FaultHost> {
    const host = await (this.#host ??= this.#started());
    if (host.isAlive) return host;
    await host.close();
    this.#host = this.#next ?? this.#started();
    this.#next = null;
    return this.#host;
  }

  /** Starts the host that will take over, beside the one that is about to die. */
  prepareSuccessor(): void {
    this.#next ??= this.#started();
  }

  async close(): Promise<void> {
    for (const host of [this.#host, this.#next]) await host?.then((one) => one.close());
    await this.closeSandbox();
  }

  #started(): Promise<FaultHost> {
    const starting = FaultHost.start(this.ground.databaseUrl);
    // Whoever waits for it hears of a failure; until then it is not an unheard one.
    starting.catch(() => undefined);
    return starting;
  }
}
