import type { BotCommand, MenuButton, Message } from 'grammy/types';
import type { Chats, Draft } from './chats.ts';
import type { Parameters } from './parameters.ts';
import { badRequest } from './refusal.ts';

/** What the methods work on. `texts` holds what the bot says about itself: commands, name, descriptions, menu. */
export interface Telegram {
  chats: Chats;
  texts: Map<string, unknown>;
}

export interface Method {
  /** The names of all parameters that it takes. */
  takes: readonly string[];
  /** Gives the result, or throws a Refusal. `client` is aborted when nobody waits for the answer any more. */
  run(parameters: Parameters, telegram: Telegram, client: AbortSignal): unknown;
}

const scoped = ['scope', 'language_code'];

/** The methods that this Bot API has, by name. */
export const methods: Record<string, Method> = {
  getMe: { takes: [], run: (_, { chats }) => chats.bot },

  getUpdates: {
    takes: ['offset', 'limit', 'timeout', 'allowed_updates'],
    run: (p, { chats }, client) =>
      chats.updates.poll(
        {
          offset: p.integer('offset') ?? 0,
          limit: Math.min(Math.max(p.integer('limit') ?? 100, 1), 100),
          timeout: Math.min(Math.max(p.integer('timeout') ?? 0, 0), 50),
          allowed: p.updateTypes(),
        },
        client,
      ),
  },

  deleteWebhook: {
    takes: ['drop_pending_updates'],
    run(p, { chats }) {
      if (p.flag('drop_pending_updates')) chats.updates.clear();
      return true;
    },
  },

  getWebhookInfo: {
    takes: [],
    run: (_, { chats }) => ({
      url: '',
      has_custom_certificate: false,
      pending_update_count: chats.updates.pending,
    }),
  },

  sendMessage: {
    takes: [
      'chat_id',
      'text',
      'parse_mode',
      'link_preview_options',
      'disable_notification',
      'protect_content',
      'message_effect_id',
      'reply_parameters',
      'reply_markup',
    ],
    run(p, { chats }) {
      const person = chats.reach(p.chatId());
      const draft = readDraft(p, { inlineOnly: false });
      const extra: Partial<Message> = { ...draft.extra };
      p.flag('disable_notification');
      if (p.flag('protect_content')) extra.has_protected_content = true;
      const effect = p.text('message_effect_id');
      if (effect) {
        if (!/^\d+$/.test(effect)) throw badRequest('invalid message effect identifier specified');
        extra.effect_id = effect;
      }
      const reply = p.fields('reply_parameters', [
        'message_id',
        'chat_id',
        'allow_sending_without_reply',
        'quote',
        'quote_parse_mode',
        'quote_entities',
        'quote_position',
      ]);
      if (reply) {
        try {
          const { reply_to_message: _, ...message } = person.find(
            Number(reply.message_id),
            'message to be replied not found',
          ) as Message & { reply_to_message?: unknown };
          extra.reply_to_message = message as NonNullable<Message['reply_to_message']>;
        } catch (refusal) {
          if (reply.allow_sending_without_reply !== true) throw refusal;
        }
      }
      return person.receive({ ...draft, extra });
    },
  },

  editMessageText: {
    takes: ['chat_id', 'message_id', 'text', 'parse_mode', 'link_preview_options', 'reply_markup'],
    run(p, { chats }) {
      const person = chats.reach(p.chatId());
      return person.edit(p.messageId(), readDraft(p, { inlineOnly: true }));
    },
  },

  editMessageReplyMarkup: {
    takes: ['chat_id', 'message_id', 'reply_markup'],
    run(p, { chats }) {
      const person = chats.reach(p.chatId());
      return person.edit(p.messageId(), { keyboard: p.keyboard({ inlineOnly: true }) });
    },
  },

  deleteMessage: {
    takes: ['chat_id', 'message_id'],
    run(p, { chats }) {
      chats.reach(p.chatId()).delete(p.messageId());
      return true;
    },
  },

  answerCallbackQuery: {
    takes: ['callback_query_id', 'text', 'show_alert', 'url', 'cache_time'],
    run(p, { chats }) {
      const text = p.text('text');
      if (text && text.length > 200) throw badRequest('MESSAGE_TOO_LONG');
      if (p.text('url')) throw badRequest('URL_INVALID');
      p.integer('cache_time');
      chats.answer(p.text('callback_query_id') ?? '', text, p.flag('show_alert'));
      return true;
    },
  },

  sendChatAction: {
    takes: ['chat_id', 'action'],
    run(p, { chats }) {
      chats.reach(p.chatId());
      if (
        !/^(typing|choose_sticker|find_location|(upload|record)_(video|voice|video_note)|upload_(photo|document))$/.test(
          p.text('action') ?? '',
        )
      ) {
        throw badRequest('wrong parameter action in request');
      }
      return true;
    },
  },

  setMyCommands: {
    takes: ['commands', ...scoped],
    run(p, { texts }) {
      const key = commandsKey(p);
      const commands = (p.list('commands') ?? []) as BotCommand[];
      if (commands.length > 100) throw badRequest('BOT_COMMANDS_TOO_MUCH');
      for (const { command, description } of commands) {
        if (!/^[a-z0-9_]{1,32}$/.test(command)) throw badRequest('BOT_COMMAND_INVALID');
        const length = description?.trim().length ?? 0;
        if (length < 1 || length > 256) throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
      }
      texts.set(
        key,
        commands.map(({ command, description }) => ({ command, description })),
      );
      return true;
    },
  },
  getMyCommands: { takes: scoped, run: (p, { texts }) => texts.get(commandsKey(p)) ?? [] },
  deleteMyCommands: {
    takes: scoped,
    run(p, { texts }) {
      texts.delete(commandsKey(p));
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
    run(p, { texts }) {
      const button = (p.fields('menu_button', ['type', 'text', 'web_app']) ?? { type: 'default' }) as object;
      const { type } = button as MenuButton;
      if (!['commands', 'web_app', 'default'].includes(type))
        throw badRequest('MenuButton has unsupported type');
      texts.set(menuKey(p), button);
      return true;
    },
  },
  getChatMenuButton: {
    takes: ['chat_id'],
    run: (p, { texts }) => texts.get(menuKey(p)) ?? texts.get('menu:') ?? { type: 'commands' },
  },
};

function readDraft(p: Parameters, { inlineOnly }: { inlineOnly: boolean }): Draft {
  const preview = p.fields('link_preview_options', [
    'is_disabled',
    'url',
    'prefer_small_media',
    'prefer_large_media',
    'show_above_text',
  ]);
  const draft = { ...p.formatted(), keyboard: p.keyboard({ inlineOnly }) };
  return preview ? { ...draft, extra: { link_preview_options: preview } } : draft;
}

function setText(name: string, limit: number): Method {
  return {
    takes: [name, 'language_code'],
    run(p, { texts }) {
      const key = `${name}:${p.language()}`;
      const text = p.text(name) ?? '';
      if (text.length > limit) throw badRequest(`${name} is too long`);
      texts.set(key, text);
      return true;
    },
  };
}

function getText(name: string): Method {
  return {
    takes: ['language_code'],
    run(p, { chats, texts }) {
      const otherwise = name === 'name' ? chats.bot.first_name : '';
      return { [name]: texts.get(`${name}:${p.language()}`) || otherwise };
    },
  };
}

function commandsKey(p: Parameters): string {
  const { type, chat_id, user_id } = p.fields('scope', ['type', 'chat_id', 'user_id']) ?? { type: 'default' };
  const known =
    /^(default|all_private_chats|all_group_chats|all_chat_administrators|chat|chat_administrators|chat_member)$/;
  if (!known.test(String(type))) throw badRequest("can't parse BotCommandScope: unsupported type specified");
  return JSON.stringify(['commands', type, chat_id, user_id, p.language()]);
}

function menuKey(p: Parameters): string {
  return `menu:${p.integer('chat_id') ?? ''}`;
}
