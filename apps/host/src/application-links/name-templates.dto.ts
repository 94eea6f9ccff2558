import { IsOptional, IsString, Length } from 'class-validator';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Text } from '../http/api-fields.js';

const template = { type: String, nullable: true, maxLength: 200 } as const;

/** How created things are named. A member that is left out keeps its value; `null` goes back to the default. */
export class NameTemplatesDto {
  @ApiPropertyOptional({ ...template, description: 'With {customer} and {number}.' })
  @IsOptional()
  @IsString()
  @Length(0, 200)
  customer?: string | null;
  @ApiPropertyOptional({
    ...template,
    description: 'With {customer}, {product}, {sku}, {period}, {term} and {contract}.',
  })
  @IsOptional()
  @IsString()
  @Length(0, 200)
  contract?: string | null;
  @ApiPropertyOptional({ ...template, description: 'With {product}, {sku}, {period} and {term}.' })
  @IsOptional()
  @IsString()
  @Length(0, 200)
  service?: string | null;
}

export class NameTemplatesReply {
  @Text('', '{customer}') customer: string;
  @Text('', '{customer} – {product}, {period}') contract: string;
  @Text('', '{product}') service: string;
}
