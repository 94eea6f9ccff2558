import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LinkKind } from './entity-links.dto.js';

/** One version of a link. Only one version of a key is current; older ones say what it was before. */
@Entity('entity_links')
export class EntityLinkEntity {
  @PrimaryColumn('uuid') tenantId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') applicationLinkId: string;
  @Column('text') kind: LinkKind;
  @Column('text') sourceKey: string;
  @Column('text') sourceName: string;
  @Column('text', { nullable: true }) targetId: string | null;
  @Column('text', { nullable: true }) targetName: string | null;
  @Column('text', { nullable: true }) agreementLineId: string | null;
  @Column('integer') version: number;
  @Column('boolean') current: boolean;
  @Column('text') byName: string;
  @Column('text') byId: string;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('jsonb') data: Record<string, unknown>;
  @Column('text', { nullable: true }) previousTargetName: string | null;
  @Column('timestamptz') at: Date;
}
