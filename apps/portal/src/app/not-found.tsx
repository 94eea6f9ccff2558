import { Center, Stack, Text, Title } from '@mantine/core';
import { LinkButton } from '@/components/page/link-button';

export default function NotFound() {
  return (
    <Center mih="100vh" component="main">
      <Stack align="center">
        <Title order={1}>There is nothing at this address</Title>
        <Text c="dimmed">It may have moved, or belong to another organisation.</Text>
        <LinkButton href="/">Go to the overview</LinkButton>
      </Stack>
    </Center>
  );
}
