import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { validateSync } from 'class-validator';
import { IsDay, IsMonthInput } from './calendar-input.js';

class Asked {
  @IsDay() day: unknown;
  @IsMonthInput() month: unknown;
}

const refused = (day: unknown, month: unknown): string[] =>
  validateSync(Object.assign(new Asked(), { day, month })).flatMap((error) =>
    Object.values(error.constraints ?? {}),
  );

describe('days and months of a request', () => {
  it('are those that the calendar has', () => {
    expect(refused('2028-02-29', '2026-10')).toEqual([]);
    expect(refused('2026-02-30', '2026-13')).toEqual([
      'day must be a day such as 2026-10-31',
      'month must be a month such as 2026-10',
    ]);
  });

  it.each(['0000-01', '9999-12', '1900-01', '2026-1', 202610, null])('knows no month %p', (month) => {
    expect(refused('2026-10-31', month)).toHaveLength(1);
  });

  it.each(['2026-10-31T00:00:00Z', 20261031, null, ['2026-10-31']])('knows no day %p', (day) => {
    expect(refused(day, '2026-10')).toHaveLength(1);
  });
});
