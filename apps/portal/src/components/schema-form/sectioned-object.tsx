import { SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { ObjectFieldTemplateProps } from '@rjsf/utils';
import { sections } from './sections';

type Data = Record<string, unknown>;

/** An object's fields under the headings that the connector gave them. */
export function SectionedObject({
  title,
  description,
  properties,
  schema,
  fieldPathId,
}: ObjectFieldTemplateProps<Data>) {
  const content = new Map(properties.map(({ name, content: field }) => [name, field]));
  const root = fieldPathId.path.length === 0;
  return (
    <Stack gap="md" component="section" aria-label={title || undefined}>
      {!root && title && (
        <Stack gap={0}>
          <Title order={2}>{title}</Title>
          {description && (
            <Text fz="sm" c="dimmed">
              {description}
            </Text>
          )}
        </Stack>
      )}
      {sections(schema.properties ?? {}).map(({ title: heading, names }) => (
        <Stack key={heading ?? ''} gap="sm">
          {heading && (
            <Text fw={600} fz="sm" mt="xs">
              {heading}
            </Text>
          )}
          {root ? (
            <Stack gap="xl">{names.map((name) => content.get(name))}</Stack>
          ) : (
            <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md" verticalSpacing="md">
              {names.map((name) => content.get(name))}
            </SimpleGrid>
          )}
        </Stack>
      ))}
    </Stack>
  );
}
