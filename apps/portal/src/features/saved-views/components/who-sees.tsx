import { SegmentedControl } from '@mantine/core';

interface WhoSeesProps {
  readonly shared: boolean;
  readonly onChange: (shared: boolean) => void;
}

/** Whether a view is one's own or everyone's. */
export function WhoSees({ shared, onChange }: WhoSeesProps) {
  return (
    <SegmentedControl
      size="xs"
      style={{ alignSelf: 'flex-start' }}
      aria-label="Who sees it"
      data={[
        { value: 'mine', label: 'Only mine' },
        { value: 'all', label: 'Everyone in the organisation' },
      ]}
      value={shared ? 'all' : 'mine'}
      onChange={(value) => onChange(value === 'all')}
    />
  );
}
