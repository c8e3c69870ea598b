import type { BotCommand, BotCommandScope } from '@grammyjs/types';
import { commandsKey } from './about.ts';
import type { Scope, Text } from './about.ts';
import type { Chats } from './chats.ts';
import type { Fields, Methods } from './method.ts';
import { asNumber, asText, isObject, onlyKeys } from './fields.ts';
import type { Parameters } from './parameters.ts';
import { badRequest } from './refusal.ts';

const commandFields: Fields<BotCommand> = { command: true, description: true, is_ephemeral: true };
const scopeFields: Fields<BotCommandScope> = { type: true, chat_id: true, user_id: true };

/** What the bot says about itself. */
export const aboutMethods = {
  getMe: { takes: {}, run: (_, { bot }) => bot },

  setMyCommands: {
    takes: { commands: true, scope: true, language_code: true },
    run(p, chats) {
      const commands = (p.list('commands') ?? []).map(readCommand);
      if (commands.length > 100) throw badRequest('BOT_COMMANDS_TOO_MUCH');
      chats.about.set(commandsKey(readScope(p, chats), p.language()), commands);
      return true;
    },
  },
  getMyCommands: {
    takes: { scope: true, language_code: true },
    run: (p, chats) => chats.about.commands(readScope(p, chats), p.language()),
  },
  deleteMyCommands: {
    takes: { scope: true, language_code: true },
    run(p, chats) {
      chats.about.set(commandsKey(readScope(p, chats), p.language()), undefined);
      return true;
    },
  },

  setMyName: setText('name', 64),
  getMyName: getText('name'),
  setMyDescription: setText('description', 512),
  getMyDescription: getText('description'),
  setMyShortDescription: setText('short_description', 120),
  getMyShortDescription: getText('short_description'),
} satisfies Methods;

function readCommand(given: unknown): BotCommand {
  if (!isObject(given)) throw badRequest("can't parse BotCommand: expected an Object");
  onlyKeys(given, commandFields, 'field of a command');
  const { command, description, is_ephemeral } = given;
  if (typeof command !== 'string' || !/^[a-z0-9_]{1,32}$/.test(command))
    throw badRequest('BOT_COMMAND_INVALID');
  const length = typeof description === 'string' ? description.trim().length : 0;
  if (length < 1 || length > 256) throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
  return { command, description: description as string, ...(is_ephemeral === true && { is_ephemeral }) };
}

function setText<N extends Text>(name: N, limit: number) {
  return {
    takes: { [name]: true, language_code: true } as Record<N | 'language_code', true>,
    run(p: Parameters, { about }: Chats): true {
      const key = `${name}:${p.language()}`;
      const text = p.text(name) ?? '';
      if (text.length > limit) throw badRequest(`${name} is too long`);
      about.set(key, text);
      return true;
    },
  };
}

function getText<N extends Text>(name: N) {
  return {
    takes: { language_code: true },
    run(p: Parameters, { bot, about }: Chats) {
      const text = about.text(name, p.language()) || (name === 'name' ? bot.first_name : '');
      return { [name]: text } as Record<N, string>;
    },
  };
}

/** The ids that each scope needs. */
const scopes: Record<string, readonly string[]> = {
  default: [],
  all_private_chats: [],
  all_group_chats: [],
  all_chat_administrators: [],
  chat: ['chat_id'],
  chat_administrators: ['chat_id'],
  chat_member: ['chat_id', 'user_id'],
};

function readScope(p: Parameters, chats: Chats): Scope {
  const given = p.fields('scope', scopeFields) ?? { type: 'default' };
  const type = asText(given['type']);
  const needs = Object.hasOwn(scopes, type) ? scopes[type] : undefined;
  if (!needs) throw badRequest("can't parse BotCommandScope: unsupported type specified");
  const scope: Scope = { type };
  if (needs.includes('chat_id')) {
    const chat = chats.reach(asNumber(given['chat_id']));
    if (type !== 'chat' && chat.info.type === 'private') {
      throw badRequest(`can't change commands for ${type.replace('chat_', '')} in private chats`);
    }
    scope.chat_id = chat.id;
  }
  if (needs.includes('user_id')) {
    if (!chats.people.has(asNumber(given['user_id']))) throw badRequest('user not found');
    scope.user_id = asNumber(given['user_id']);
  }
  return scope;
}
