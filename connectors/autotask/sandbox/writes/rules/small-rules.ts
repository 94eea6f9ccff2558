import { wireInstant } from '../../wire-values.js';
import type { EntityRules } from './rules.js';

/** Contacts only carry their stamps. */
export const contactRules: EntityRules = {
  defaults(record, world) {
    record.createDate = wireInstant(world.now());
    record.lastModifiedDate = record.createDate;
  },
  changed(record, world) {
    record.lastModifiedDate = wireInstant(world.now());
  },
};

/** An exchange rate says when it was set. */
export const currencyRules: EntityRules = {
  changed(record, world) {
    record.lastModifiedDateTime = wireInstant(world.now());
  },
};
