import { collectionOf, recordOf } from '../../autotask-state.js';
import { API_USER_LICENSE } from '../../entities/picklists.js';
import { Refusal } from '../../http/replies.js';
import { wireInstant } from '../../wire-values.js';
import type { EntityRules } from './rules.js';

/** The owner is a person, not the API user; the currency is final once something was posted. */
export const companyRules: EntityRules = {
  defaults(record, world) {
    const now = wireInstant(world.now());
    record.isActive ??= true;
    record.currencyID ??= 1;
    record.companyCategoryID ??= 1;
    record.billToAddressToUse ??= 1;
    record.invoiceMethod ??= 0;
    record.isTaxExempt ??= false;
    record.createDate = now;
    record.lastActivityDate = now;
    record.lastTrackedModifiedDateTime = now;
  },
  check(after, before, world) {
    const owner = recordOf(world.state, 'Resources', after.ownerResourceID);
    if (!owner || owner.isActive !== true || owner.licenseType === API_USER_LICENSE) {
      throw new Refusal(
        'An unexpected error has occurred. If the problem persists, please contact Autotask Support and reference Error ID: 1166',
      );
    }
    if (before && before.currencyID !== after.currencyID) {
      const posted = [...collectionOf(world.state, 'BillingItems').all()].some(
        (item) => item.companyID === before.id,
      );
      if (posted)
        throw new Refusal(
          'The currency of a company cannot be changed after its first item was approved and posted.',
        );
    }
  },
  changed(record, world) {
    record.lastTrackedModifiedDateTime = wireInstant(world.now());
    record.lastActivityDate = wireInstant(world.now());
  },
};
