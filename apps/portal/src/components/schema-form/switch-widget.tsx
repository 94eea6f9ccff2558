import { Switch } from '@mantine/core';
import type { WidgetProps } from '@rjsf/utils';

type Values = Record<string, unknown>;

/** A yes or no, with its help under it. */
export function SwitchWidget({
  id,
  value,
  label,
  disabled,
  readonly,
  options,
  rawErrors,
  onChange,
}: WidgetProps<Values>) {
  return (
    <Switch
      id={id}
      label={label}
      description={options.description}
      checked={value === true}
      disabled={Boolean(disabled || readonly)}
      error={rawErrors?.join(' ')}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
