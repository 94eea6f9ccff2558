import { Group, SimpleGrid, Stack, Text, UnstyledButton } from '@mantine/core';
import type { ConnectorReply } from '@/api/schemas';
import { ConnectorMark } from './connector-mark';
import classes from './connector-choice.module.css';

const WHAT_IT_IS = {
  source: 'Source: what it billed you for is read',
  target: 'Target: contracts live here',
};

interface ConnectorChoicesProps {
  readonly connectors: readonly ConnectorReply[];
  readonly onChoose: (connector: ConnectorReply) => void;
}

/** The connectors of the catalogue, to choose one of. */
export function ConnectorChoices({ connectors, onChoose }: ConnectorChoicesProps) {
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }}>
      {connectors.map((connector) => (
        <UnstyledButton
          key={connector.id}
          className={classes['choice'] ?? ''}
          onClick={() => onChoose(connector)}
        >
          <Group gap="md" wrap="nowrap">
            <ConnectorMark connectorId={connector.id} name={connector.displayName} size={46} />
            <Stack gap={0}>
              <Text fw={600}>{connector.displayName}</Text>
              <Text fz="sm" c="dimmed">
                {WHAT_IT_IS[connector.kind]}
              </Text>
            </Stack>
          </Group>
        </UnstyledButton>
      ))}
    </SimpleGrid>
  );
}
