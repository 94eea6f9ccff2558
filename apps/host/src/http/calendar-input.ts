import { isPlainDate } from '@tallylink/billing-model';
import { buildMessage, Matches, ValidateBy } from 'class-validator';

/** A day that the calendar has: 30 February is none. */
export const IsDay = (): PropertyDecorator =>
  ValidateBy({
    name: 'isDay',
    validator: {
      validate: (value: unknown) => typeof value === 'string' && isPlainDate(value),
      defaultMessage: buildMessage((each) => `${each}$property must be a day such as 2026-10-31`),
    },
  });

/** A month of this century: no marketplace bills another, and reading one would ask its vendor for nothing. */
export const IsMonthInput = (): PropertyDecorator =>
  Matches(/^20\d{2}-(0[1-9]|1[0-2])$/, { message: '$property must be a month such as 2026-10' });
