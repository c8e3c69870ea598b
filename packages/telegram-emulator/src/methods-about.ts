import type { BotCommand, MenuButton } from 'grammy/types';
import { commandsKey } from './about.ts';
import type { Scope, Text } from './about.ts';
import type { Chats } from './chats.ts';
import type { Method, Methods } from './method.ts';
import { asNumber, asText, isObject, onlyKeys } from './fields.ts';
import type { Parameters } from './parameters.ts';
import { badRequest } from './refusal.ts';

const scoped = ['scope', 'language_code'];

/** What the bot says about itself. */
export const aboutMethods: Methods = {
  getMe: { takes: [], run: (_, { bot }) => bot },

  setMyCommands: {
    takes: ['commands', ...scoped],
    run(p, chats) {
      const commands = (p.list('commands') ?? []).map(readCommand);
      if (commands.length > 100) throw badRequest('BOT_COMMANDS_TOO_MUCH');
      chats.about.set(commandsKey(readScope(p, chats), p.language()), commands);
      return true;
    },
  },
  getMyCommands: {
    takes: scoped,
    run: (p, chats) => chats.about.commands(readScope(p, chats), p.language()),
  },
  deleteMyCommands: {
    takes: scoped,
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

  setChatMenuButton: {
    takes: ['chat_id', 'menu_button'],
    run(p, { about }) {
      const button = (p.fields('menu_button', ['type', 'text', 'web_app']) ?? { type: 'default' }) as object;
      const { type } = button as MenuButton;
      if (!['commands', 'web_app', 'default'].includes(type))
        throw badRequest('MenuButton has unsupported type');
      about.set(menuKey(p), button);
      return true;
    },
  },
  getChatMenuButton: {
    takes: ['chat_id'],
    run: (p, { about: { texts } }) => texts.get(menuKey(p)) ?? texts.get('menu:') ?? { type: 'commands' },
  },
};

function readCommand(given: unknown): BotCommand {
  if (!isObject(given)) throw badRequest("can't parse BotCommand: expected an Object");
  onlyKeys(given, ['command', 'description', 'is_ephemeral'], 'field of a command');
  const { command, description, is_ephemeral } = given;
  if (typeof command !== 'string' || !/^[a-z0-9_]{1,32}$/.test(command))
    throw badRequest('BOT_COMMAND_INVALID');
  const length = typeof description === 'string' ? description.trim().length : 0;
  if (length < 1 || length > 256) throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
  return { command, description: description as string, ...(is_ephemeral === true && { is_ephemeral }) };
}

function setText(name: Text, limit: number): Method {
  return {
    takes: [name, 'language_code'],
    run(p, { about }) {
      const key = `${name}:${p.language()}`;
      const text = p.text(name) ?? '';
      if (text.length > limit) throw badRequest(`${name} is too long`);
      about.set(key, text);
      return true;
    },
  };
}

function getText(name: Text): Method {
  return {
    takes: ['language_code'],
    run(p, { bot, about }) {
      return { [name]: about.text(name, p.language()) || (name === 'name' ? bot.first_name : '') };
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
  const given = p.fields('scope', ['type', 'chat_id', 'user_id']) ?? { type: 'default' };
  const type = asText(given.type);
  const needs = Object.hasOwn(scopes, type) ? scopes[type] : undefined;
  if (!needs) throw badRequest("can't parse BotCommandScope: unsupported type specified");
  const scope: Scope = { type };
  if (needs.includes('chat_id')) {
    const chat = chats.reach(asNumber(given.chat_id));
    if (type !== 'chat' && chat.info.type === 'private') {
      throw badRequest(`can't change commands for ${type.replace('chat_', '')} in private chats`);
    }
    scope.chat_id = chat.id;
  }
  if (needs.includes('user_id')) {
    if (!chats.people.has(asNumber(given.user_id))) throw badRequest('user not found');
    scope.user_id = asNumber(given.user_id);
  }
  return scope;
}

function menuKey(p: Parameters): string {
  return `menu:${p.integer('chat_id') ?? ''}`;
}
