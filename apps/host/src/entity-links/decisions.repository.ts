import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError } from '@tallylink/billing-model';
import type { Adoption, Extension, SetBack } from '@tallylink/sync-engine';
import { TenantTransaction } from '../database/index.js';
import { DecisionEntity } from './decision.entity.js';

/** What the engine must know of people's decisions in a month. */
export interface MonthDecisions {
  readonly adoptions: readonly Adoption[];
  readonly setBacks: readonly SetBack[];
  readonly extensions: readonly Extension[];
  /** The decisions of the month by the offer that they took. */
  readonly byOffer: ReadonlyMap<string, string>;
}

export type NewDecision = Omit<DecisionEntity, 'tenantId' | 'id' | 'at' | 'takenBackAt'>;

/** Decisions of an application link. An adoption holds in every later month, the others in their own. */
@Injectable()
export class DecisionsRepository {
  constructor(private readonly transaction: TenantTransaction) {}

  private get rows() {
    return this.transaction.manager.getRepository(DecisionEntity);
  }

  /**
   * Those that an open run of a month, or the run that made them, knows, the newest first. What a run has applied is
   * done: the next run of the month asks anew. Adoptions hold in every month.
   */
  async standing(applicationLinkId: string, month: string, runId: string): Promise<DecisionEntity[]> {
    return this.rows
      .createQueryBuilder('decision')
      .where('decision.tenantId = :tenantId and decision.applicationLinkId = :applicationLinkId', {
        tenantId: this.transaction.tenantId,
        applicationLinkId,
      })
      .andWhere('decision.takenBackAt is null')
      .andWhere(
        `(decision.kind = 'adopt' or (decision.month = :month and (decision.runId = :runId or not exists (
            select 1 from runs r where r.tenant_id = decision.tenant_id and r.id = decision.run_id
               and r.state in ('applied', 'partially-applied')))))`,
        { month, runId },
      )
      .orderBy('decision.at', 'DESC')
      .getMany();
  }

  async of(applicationLinkId: string, month: string, runId: string): Promise<MonthDecisions> {
    const rows = await this.standing(applicationLinkId, month, runId);
    const inMonth = rows.filter((row) => row.month === month);
    return {
      adoptions: rows.filter((row) => row.kind === 'adopt').map(adoptionOf),
      setBacks: inMonth.filter((row) => row.kind === 'set-back').map(setBackOf),
      extensions: inMonth.flatMap(({ kind, data }) =>
        kind === 'extend-agreement' && data.endExclusive
          ? [{ agreementId: data.offer.agreementId!, endExclusive: data.endExclusive }]
          : [],
      ),
      byOffer: new Map(inMonth.map((row) => [row.offerId, row.id])),
    };
  }

  async insert(decision: NewDecision): Promise<DecisionEntity> {
    const { tenantId } = this.transaction;
    const row = { ...decision, tenantId, id: randomUUID(), at: new Date(), takenBackAt: null };
    await this.rows.insert(row as never);
    return row;
  }

  async takeBack(decision: DecisionEntity): Promise<void> {
    const { tenantId, id } = decision;
    await this.rows.update({ tenantId, id }, { takenBackAt: new Date() });
  }

  /** Errors: `DECISION.NOT_FOUND`. */
  async get(applicationLinkId: string, id: string): Promise<DecisionEntity> {
    const { tenantId } = this.transaction;
    const found = await this.rows.findOne({ where: { tenantId, applicationLinkId, id } });
    if (found && found.takenBackAt === null) return found;
    throw new DomainError(
      'DECISION.NOT_FOUND',
      'This decision does not stand any more. Nothing was changed. Reload the decisions of the run.',
    );
  }
}

const decidedBy = ({ data, reason, byName, at }: DecisionEntity) => ({
  agreementLineId: data.offer.agreementLineId!,
  from: data.offer.day!,
  reason: reason ?? '',
  by: byName,
  at: at.toISOString(),
});

const adoptionOf = (row: DecisionEntity): Adoption => ({ ...decidedBy(row), units: row.data.offer.units! });
const setBackOf = (row: DecisionEntity): SetBack => decidedBy(row);
