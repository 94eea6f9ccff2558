import { applyDecorators } from '@nestjs/common';
import { IsOptional, IsString, Length, Matches } from 'class-validator';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { DAY_RANGE, NUMBER_RANGE, type ColumnFilters } from './column-filters.js';

const Contains = (): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ type: String, description: 'Text that the column contains.' }),
    IsOptional(),
    IsString(),
    Length(1, 100),
  );

const Between = (): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ type: String, description: 'A range, both ends in it.', example: '12..20' }),
    IsOptional(),
    Matches(NUMBER_RANGE, {
      message: '$property must be a number or a range such as 12, 12.., ..20 or 12..20',
    }),
  );

const BetweenDays = (): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ type: String, description: 'A range of days, both in it.' }),
    IsOptional(),
    Matches(DAY_RANGE, { message: '$property must be a day or a range such as 2026-10-01..2026-10-15' }),
  );

/** A filter for each column of the grid. */
export class ColumnFiltersDto implements ColumnFilters {
  @Contains() contract?: string;
  @Contains() service?: string;
  @Between() billingPeriod?: string;
  @Between() commitmentPeriod?: string;
  @Between() units?: string;
  @Between() targetUnits?: string;
  @Between() difference?: string;
  @Between() cost?: string;
  @BetweenDays() effectiveDate?: string;
  @Between() targetCost?: string;
  @Between() price?: string;
  @Between() margin?: string;
  @Between() effect?: string;
  @Between() charges?: string;
}
