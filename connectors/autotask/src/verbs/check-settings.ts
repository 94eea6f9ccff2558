import type { CheckFinding } from '@tallylink/connector-sdk';
import type { AutotaskApi } from '../api/autotask-api.js';
import { picklistsOf } from '../api/metadata.js';
import { RECURRING_SERVICE } from '../normalize/contract.js';
import { labelOf, valueOf } from '../normalize/picklists.js';
import { chargeBillingCode, serviceBillingCode } from './billing-code.js';

/** What the settings name, and Autotask does not have. Only what stops a reading is blocking. */
export async function settingsFindings(api: AutotaskApi): Promise<CheckFinding[]> {
  const { customerTypeLabel, ownerResourceId } = api.context.settings;
  const findings: CheckFinding[] = [];
  if (valueOf(await picklistsOf(api, 'Companies'), 'companyType', customerTypeLabel) === null) {
    findings.push({
      severity: 'blocking',
      code: 'SETTING.COMPANY_TYPE',
      field: 'customerTypeLabel',
      message: `Autotask has no company type "${customerTypeLabel}". Enter the label as it stands there.`,
    });
  }
  if (labelOf(await picklistsOf(api, 'Contracts'), 'contractType', RECURRING_SERVICE) === null) {
    findings.push({
      severity: 'blocking',
      code: 'CONTRACT.NO_RECURRING',
      message: 'This Autotask has no recurring service contracts. Turn the module on.',
    });
  }
  if (ownerResourceId === undefined) {
    findings.push({
      severity: 'attention',
      code: 'SETTING.OWNER',
      field: 'ownerResourceId',
      message: 'No owner of new companies is set, so customers cannot be created from the grid.',
    });
  }
  return [...findings, ...(await billingCodeFindings(api))];
}

async function billingCodeFindings(api: AutotaskApi): Promise<CheckFinding[]> {
  const { serviceBillingCodeId, chargeBillingCodeId } = api.context.settings;
  const checked = [
    {
      field: 'serviceBillingCodeId',
      code: await serviceBillingCode(api, serviceBillingCodeId),
      what: 'services',
    },
    {
      field: 'chargeBillingCodeId',
      code: await chargeBillingCode(api, chargeBillingCodeId),
      what: 'one-off charges',
    },
  ];
  return checked.flatMap(({ field, code, what }) =>
    typeof code === 'number'
      ? []
      : [
          {
            severity: 'attention',
            code: code.code,
            field,
            message: `${code.message} Until then, ${what} cannot be created.`,
          },
        ],
  );
}
