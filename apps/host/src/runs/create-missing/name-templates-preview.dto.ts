import { Choice, CountOrNull, Many, Text, TextOrNull } from '../../http/api-fields.js';
import { LINK_KINDS, type LinkKind } from '../../entity-links/index.js';

export class NamePlaceholderReply {
  @Text('Without its braces.') name: string;
  @Text() means: string;
  @Text('What it is in the example; empty: the line does not say it.') example: string;
}

export class NameExampleReply {
  @Choice(LINK_KINDS) kind: LinkKind;
  @Text() template: string;
  @Text('As it is without a template of your own.') defaultTemplate: string;
  @TextOrNull('The name that a line gets by it; null: the template cannot be used.') example: string | null;
  @TextOrNull('Why it cannot be used.') problem: string | null;
  @CountOrNull('Characters that the target takes; null: not known before a month was read.')
  longest: number | null;
  @Many(() => NamePlaceholderReply) placeholders: NamePlaceholderReply[];
}

export class NameExamplesReply {
  @Many(() => NameExampleReply) items: NameExampleReply[];
}
