import { finding, type AgreementLineRule } from './rule.js';

/** A year's cost on a monthly service would be billed twelve times. */
export const billingPeriodMismatchRule: AgreementLineRule = ({ group }) => {
  const source =
    group.lines.find(({ line }) => line.billingPeriodMonths !== null)?.line.billingPeriodMonths ?? null;
  if (source === null) return null;
  const odd = group.lines.find(
    ({ line }) => line.billingPeriodMonths !== null && line.billingPeriodMonths !== source,
  );
  const target = [group.agreement.billingPeriodMonths, group.service.billingPeriodMonths];
  const other =
    odd?.line.billingPeriodMonths ?? target.find((months) => months !== null && months !== source);
  if (other === undefined || other === null) return null;
  const message =
    `Billed every ${monthsText(source)} by the source, every ${monthsText(other)} in the target. ` +
    'Nothing is written; link it to a contract and a service with the same billing period.';
  return finding('billing-period-mismatch', 'blocking', message, { action: 'link' });
};

const monthsText = (months: number): string => (months === 1 ? 'month' : `${months} months`);
