import { Injectable, type MessageEvent } from '@nestjs/common';
import {
  concatMap,
  distinctUntilChanged,
  filter,
  from,
  interval,
  map,
  merge,
  startWith,
  switchMap,
  takeUntil,
  timer,
  type Observable,
} from 'rxjs';
import { TenantTransaction } from '../database/index.js';
import type { Actor } from '../http/actor.js';
import { RunsService } from './runs.service.js';

const LOOK_EVERY_MS = 500;
const KEEP_ALIVE_MS = 15_000;
/** Browsers open it again, and are asked again who they are: whoever has left since then reads no more. */
const LONGEST_MS = 600_000;

/** Follows a run by its count of changes; the whole run is read only when it has moved. */
@Injectable()
export class RunEventsService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly runs: RunsService,
  ) {}

  /** Of a run that is not there no stream begins: it would never say anything. */
  async follow(actor: Actor, id: string): Promise<Observable<MessageEvent>> {
    await this.runs.get(actor, id);
    const changes = interval(LOOK_EVERY_MS).pipe(
      startWith(0),
      concatMap(() => from(this.changeOf(actor.tenantId, id))),
      filter((change): change is number => change !== null),
      distinctUntilChanged(),
      switchMap(() => from(this.runs.get(actor, id))),
      map((run): MessageEvent => ({ type: 'run', data: { run } })),
    );
    const alive = interval(KEEP_ALIVE_MS).pipe(map((): MessageEvent => ({ type: 'alive', data: '' })));
    return merge(changes, alive).pipe(takeUntil(timer(LONGEST_MS)));
  }

  private async changeOf(tenantId: string, id: string): Promise<number | null> {
    const rows: { change: number }[] = await this.transaction.within(tenantId, (manager) =>
      manager.query(`select change from runs where tenant_id = $1 and id = $2`, [tenantId, id]),
    );
    return rows[0]?.change ?? null;
  }
}
