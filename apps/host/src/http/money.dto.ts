import { IsString, Length, Matches } from 'class-validator';
import { Text } from './api-fields.js';

/** An exact amount. Never a JSON number. */
export class MoneyDto {
  @Text('Exact decimal as text.', '12.34')
  @Matches(/^-?\d{1,15}(\.\d{1,10})?$/, { message: 'amount must be a decimal such as 12.34' })
  amount: string;

  @Text('ISO 4217 code.', 'EUR')
  @IsString()
  @Length(3, 3)
  currency: string;
}
