import { Text, type TextProps } from '@mantine/core';
import { formatAmount, formatMoney, signOf, type Money } from './format-amount';

interface AmountProps extends TextProps {
  readonly money: Money;
  readonly signed?: boolean;
  readonly bare?: boolean;
}

/** An amount, right as the API sent it. Zero is quiet; a signed one carries its sign as a character. */
export function Amount({ money, signed = false, bare = false, ...rest }: AmountProps) {
  const quiet = signOf(money.amount) === 'zero';
  return (
    <Text span inherit {...(quiet ? { c: 'dimmed' } : {})} {...rest} style={{ whiteSpace: 'nowrap' }}>
      {bare ? formatAmount(money.amount, { signed }) : formatMoney(money, { signed })}
    </Text>
  );
}
