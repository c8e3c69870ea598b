import type { MessageEntity } from '@grammyjs/types';

/** Returns the commands in a text: Telegram marks them by itself, in what people write and in what bots write. */
export function findCommands(text: string): MessageEntity[] {
  const found = text.matchAll(
    /(?<![\p{L}\p{N}_/])\/[a-zA-Z0-9_]{1,64}(@[a-zA-Z0-9_]{3,32})?(?![\p{L}\p{N}_/])/gu,
  );
  return [...found].map(({ 0: command, index }) => ({
    type: 'bot_command',
    offset: index,
    length: command.length,
  }));
}

/** Returns the entities of a bot's text together with those of its commands; in code and links there are none. */
export function withCommands(text: string, entities: MessageEntity[]): MessageEntity[] {
  const literal = entities.filter(({ type }) => ['code', 'pre', 'text_link'].includes(type));
  const commands = findCommands(text).filter(
    ({ offset }) =>
      !literal.some((entity) => entity.offset <= offset && offset < entity.offset + entity.length),
  );
  return [...entities, ...commands].toSorted((a, b) => a.offset - b.offset || b.length - a.length);
}
