import type {
  InlineQueryResultArticle,
  InlineQueryResultsButton,
  InputTextMessageContent,
} from '@grammyjs/types';
import type { InlineResult } from './inline.ts';
import type { Fields, Methods } from './method.ts';
import { readText } from './methods-messages.ts';
import { isObject, onlyKeys } from './fields.ts';
import { Parameters } from './parameters.ts';
import { badRequest } from './refusal.ts';

const resultFields: Fields<InlineQueryResultArticle> = {
  type: true,
  id: true,
  title: true,
  input_message_content: true,
  reply_markup: true,
  url: true,
  description: true,
  thumbnail_url: true,
  thumbnail_width: true,
  thumbnail_height: true,
};
const contentFields: Fields<InputTextMessageContent> = {
  message_text: true,
  parse_mode: true,
  entities: false,
  link_preview_options: true,
};
const buttonFields: Fields<InlineQueryResultsButton> = { text: true, start_parameter: true, web_app: false };

/** Inline mode: articles with a text. */
export const inlineMethods = {
  answerInlineQuery: {
    takes: {
      inline_query_id: true,
      results: true,
      cache_time: true,
      is_personal: true,
      next_offset: true,
      button: true,
    },
    run(p, { inline }) {
      const given = p.list('results') ?? [];
      if (given.length > 50) throw badRequest('RESULTS_TOO_MUCH');
      const results = given.map(readResult);
      if (new Set(results.map(({ id }) => id)).size < results.length) throw badRequest('RESULT_ID_DUPLICATE');
      const next_offset = p.text('next_offset') ?? '';
      if (Buffer.byteLength(next_offset) > 64) throw badRequest('NEXT_OFFSET_INVALID');
      const cacheTime = p.integer('cache_time') ?? 300;
      if (cacheTime < 0) throw badRequest('CACHE_TIME_INVALID');
      const button = readButton(p);
      inline.answer(
        p.text('inline_query_id') ?? '',
        { results, next_offset, ...(button && { button }) },
        { cacheTime, personal: p.flag('is_personal') },
      );
      return true;
    },
  },
} satisfies Methods;

function readResult(given: unknown): InlineResult {
  if (!isObject(given))
    throw badRequest("can't parse inline query result: Inline query result must be an object");
  if (given['type'] !== 'article')
    throw badRequest("can't parse inline query result: unsupported type specified");
  onlyKeys(given, resultFields, 'field of an inline query result');
  const { id, title, description } = given;
  if (typeof id !== 'string' || id === '' || Buffer.byteLength(id) > 64)
    throw badRequest('RESULT_ID_INVALID');
  if (typeof title !== 'string' || title.trim() === '') {
    throw badRequest('can\'t parse inline query result: Can\'t find field "title"');
  }
  if (description !== undefined && typeof description !== 'string') {
    throw badRequest('can\'t parse inline query result: Field "description" must be of type String');
  }
  const { input_message_content: content, reply_markup } = given;
  if (!isObject(content)) throw badRequest('input message content is not specified');
  onlyKeys(content, contentFields, 'field of an input message content');
  const { message_text: text, ...more } = content;
  const draft = new Parameters({ ...more, text, reply_markup });
  const keyboard = draft.keyboard({ inlineOnly: true });
  return {
    id,
    title,
    ...(description !== undefined && { description }),
    content: { ...readText(draft), ...(keyboard && { reply_markup: keyboard }) },
    html: draft.formatted().html,
  };
}

function readButton(p: Parameters): InlineQueryResultsButton | undefined {
  const button = p.fields('button', buttonFields);
  if (!button) return undefined;
  if (typeof button['text'] !== 'string' || button['text'].trim() === '') {
    throw badRequest('can\'t parse inline query results button: Can\'t find field "text"');
  }
  if (typeof button['start_parameter'] !== 'string' || !/^[\w-]{1,64}$/.test(button['start_parameter'])) {
    throw badRequest('START_PARAM_INVALID');
  }
  return button as unknown as InlineQueryResultsButton;
}
