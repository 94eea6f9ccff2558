import { Injectable } from '@nestjs/common';
import { TenantTransaction } from '../database/index.js';
import type { Actor } from '../http/actor.js';
import { insistOnPerson } from '../http/insist-on-person.js';
import { notFound } from '../http/not-found.js';
import { MOST_VIEWS } from './saved-view-limits.js';
import { canChange, canShare, viewReply } from './saved-view-reply.js';
import type {
  CreateSavedViewRequest,
  OfferedView,
  SavedViewListReply,
  SavedViewReply,
  UpdateSavedViewRequest,
} from './saved-views.dto.js';
import { mayNotShare, nameTaken, notYours, tooMany } from './saved-views.errors.js';
import { SavedViewsRepository, type ViewWithMaker } from './saved-views.repository.js';
import { viewsToTake } from './views-to-take.js';

interface Place {
  readonly id: string | null;
  readonly name: string;
  readonly ofUser: string | null;
}

/** Views of the month's grid: each person's own, and those that somebody shared with everyone. */
@Injectable()
export class SavedViewsService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly views: SavedViewsRepository,
  ) {}

  list(actor: Actor): Promise<SavedViewListReply> {
    return this.transaction.within(actor.tenantId, async () => ({
      canShare: canShare(actor),
      items: (await this.views.seenBy(actor.id)).map((view) => viewReply(view, actor)),
    }));
  }

  create(actor: Actor, request: CreateSavedViewRequest): Promise<SavedViewReply> {
    return this.writing(actor, async () => {
      const { name, query, sort = null, hiddenColumns = null, shared = false } = request;
      if (shared && !canShare(actor)) throw mayNotShare();
      const ofUser = shared ? null : actor.id;
      await this.insistOnRoom({ id: null, name, ofUser });
      const [id] = await this.views.add([{ ofUser, madeBy: actor.id, name, query, sort, hiddenColumns }]);
      return this.reply(actor, id!);
    });
  }

  update(actor: Actor, id: string, request: UpdateSavedViewRequest): Promise<SavedViewReply> {
    return this.writing(actor, async () => {
      const { shared, ...changes } = request;
      const before = await this.changeable(actor, id, false);
      const ofUser = this.ownerAfter(actor, before, shared ?? before.ofUser === null);
      const name = changes.name ?? before.name;
      if (name !== before.name || ofUser !== before.ofUser) await this.insistOnRoom({ id, name, ofUser });
      await this.views.change(id, { ...changes, ofUser });
      return this.reply(actor, id);
    });
  }

  remove(actor: Actor, id: string): Promise<void> {
    return this.writing(actor, async () => {
      await this.changeable(actor, id, false);
      await this.views.remove(id);
    });
  }

  /** Takes a deletion back. */
  restore(actor: Actor, id: string): Promise<SavedViewReply> {
    return this.writing(actor, async () => {
      const { name, ofUser, deletedAt } = await this.changeable(actor, id, true);
      if (deletedAt) {
        await this.insistOnRoom({ id, name, ofUser });
        await this.views.change(id, { deletedAt: null });
      }
      return this.reply(actor, id);
    });
  }

  /** All of what a browser kept, or nothing; sent again, it adds nothing. */
  async takeOver(actor: Actor, offered: readonly OfferedView[]): Promise<SavedViewListReply> {
    await this.writing(actor, async () => {
      const own = await this.views.of(actor.id);
      const taken = viewsToTake(own, offered);
      if (own.length + taken.length > MOST_VIEWS) throw tooMany(false);
      const whose = { ofUser: actor.id, madeBy: actor.id, sort: null, hiddenColumns: null };
      await this.views.add(taken.map(({ name, query }) => ({ ...whose, name, query })));
    });
    return this.list(actor);
  }

  private writing<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
    insistOnPerson(actor, 'Saved views belong');
    return this.transaction.within(actor.tenantId, async () => {
      await this.views.lock();
      return work();
    });
  }

  private async changeable(actor: Actor, id: string, deleted: boolean): Promise<ViewWithMaker> {
    const view = await this.views.one(id, actor.id);
    if (!view || (view.deletedAt && !deleted)) throw notFound('saved view', id);
    if (!canChange(view, actor)) throw notYours(view.name);
    return view;
  }

  /** Only its maker takes a view back from everyone, since it would be nobody else's. */
  private ownerAfter(actor: Actor, before: ViewWithMaker, shared: boolean): string | null {
    if (shared && before.ofUser !== null && !canShare(actor)) throw mayNotShare();
    if (!shared && before.madeBy !== actor.id) throw notYours(before.name);
    return shared ? null : actor.id;
  }

  private async insistOnRoom({ id, name, ofUser }: Place): Promise<void> {
    const others = (await this.views.of(ofUser)).filter((view) => view.id !== id);
    const shared = ofUser === null;
    if (others.some((view) => view.name.toLowerCase() === name.toLowerCase())) throw nameTaken(name, shared);
    if (others.length >= MOST_VIEWS) throw tooMany(shared);
  }

  private async reply(actor: Actor, id: string): Promise<SavedViewReply> {
    return viewReply((await this.views.one(id, actor.id))!, actor);
  }
}
