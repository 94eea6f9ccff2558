import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { TenantTransaction } from '../database/index.js';
import { SavedViewEntity } from './saved-view.entity.js';

/** Taken back until then. */
const KEPT_DAYS = 7;

/** Everyone's are under no user. */
type ViewOwner = string | null;
type NewView = Pick<SavedViewEntity, 'ofUser' | 'madeBy' | 'name' | 'query' | 'sort' | 'hiddenColumns'>;
export type ViewWithMaker = SavedViewEntity & { readonly maker: string | null };

const ROWS = `
  select v.tenant_id as "tenantId", v.id, v.of_user as "ofUser", v.made_by as "madeBy", v.name, v.query, v.sort,
         v.hidden_columns as "hiddenColumns", v.deleted_at as "deletedAt", u.name as maker
    from saved_views v
    left join members m on m.tenant_id = v.tenant_id and m.user_id = v.made_by
    left join "user" u on u.id = m.user_id
   where v.tenant_id = $1`;

@Injectable()
export class SavedViewsRepository {
  constructor(private readonly transaction: TenantTransaction) {}

  private get rows() {
    return this.transaction.manager.getRepository(SavedViewEntity);
  }

  /** One writer at a time, so that names and limits hold. Ends with the transaction. */
  async lock(): Promise<void> {
    await this.transaction.manager.query(
      `select pg_advisory_xact_lock(hashtextextended('saved-views:' || $1, 0))`,
      [this.transaction.tenantId],
    );
  }

  /** What this person sees, by name. */
  seenBy(userId: string): Promise<ViewWithMaker[]> {
    return this.transaction.manager.query(
      `${ROWS} and v.deleted_at is null and (v.of_user is null or v.of_user = $2) order by lower(v.name), v.id`,
      [this.transaction.tenantId, userId],
    );
  }

  /** One that this person sees, or saw before it was deleted. */
  async one(id: string, userId: string): Promise<ViewWithMaker | null> {
    const rows = (await this.transaction.manager.query(
      `${ROWS} and v.id = $3 and (v.of_user is null or v.of_user = $2)`,
      [this.transaction.tenantId, userId, id],
    )) as ViewWithMaker[];
    return rows[0] ?? null;
  }

  /** The standing views of one person, or of everyone. */
  of(owner: ViewOwner): Promise<SavedViewEntity[]> {
    const { tenantId } = this.transaction;
    return this.rows.findBy({ tenantId, ofUser: owner ?? IsNull(), deletedAt: IsNull() });
  }

  async add(views: readonly NewView[]): Promise<string[]> {
    const { tenantId } = this.transaction;
    const rows = views.map((view) => ({ ...view, tenantId, id: randomUUID(), deletedAt: null }));
    await this.rows.insert(rows);
    return rows.map(({ id }) => id);
  }

  async change(id: string, changes: Partial<NewView> & { readonly deletedAt?: null }): Promise<void> {
    await this.rows.update({ tenantId: this.transaction.tenantId, id }, changes);
  }

  /** Away, but to be taken back; what nobody took back for a week goes for good. */
  async remove(id: string): Promise<void> {
    const { tenantId, manager } = this.transaction;
    await this.rows.update({ tenantId, id }, { deletedAt: new Date() });
    await manager.query(
      `delete from saved_views where tenant_id = $1 and deleted_at < now() - make_interval(days => $2)`,
      [tenantId, KEPT_DAYS],
    );
  }
}
