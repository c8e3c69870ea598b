import type { EphemeralMessageParameters } from '@grammyjs/types';
import type { Chat, Stored } from './chat.ts';
import type { Chats } from './chats.ts';
import { asNumber } from './fields.ts';
import { Group } from './group.ts';
import type { Fields } from './method.ts';
import type { Parameters } from './parameters.ts';
import type { Person } from './person.ts';
import { badRequest } from './refusal.ts';

/** How long after a press or an ephemeral command the bot may answer so that one person sees it (milliseconds). */
const window = 15_000;

const ephemeralFields: Fields<EphemeralMessageParameters> = {
  receiver_user_id: true,
  callback_query_id: true,
  replace_callback_query_message: true,
};

/**
 * Who alone is to see the message that is being sent, and instead of which one; nothing if all may see it. Throws
 * when the bot may not. Telegram documents the rules, but not the words of its refusals: these are ours.
 */
export function readEphemeral(
  p: Parameters,
  chats: Chats,
  chat: Chat,
  reply: Stored | undefined,
): { receiver: Person; replaces: string | undefined } | undefined {
  const asked = p.fields('ephemeral_message_parameters', ephemeralFields);
  const answersHidden = reply?.receiver !== undefined;
  if (!asked) {
    if (answersHidden) throw badRequest('a reply to an ephemeral message must be ephemeral');
    return undefined;
  }
  if (!(chat instanceof Group))
    throw badRequest('ephemeral messages can be sent to groups and supergroups only');
  const receiver = chats.people.get(asNumber(asked['receiver_user_id']));
  if (!receiver || receiver.user.is_bot || !chat.has(receiver)) throw badRequest('PARTICIPANT_ID_INVALID');

  const now = chats.now();
  let inTime = chat.bot === 'administrator';
  if (answersHidden) {
    if (reply.receiver !== receiver.id) throw badRequest('message to be replied not found');
    inTime = now - reply.message.date * 1000 <= window;
    if (!inTime) throw badRequest('ephemeral message is too old to be replied');
  }
  let replaces: string | undefined;
  if (asked['callback_query_id'] !== undefined) {
    const press = chats.presses.get(asked['callback_query_id'] as string);
    if (press?.person !== receiver || press.chat !== chat || now - press.at > window) {
      throw badRequest('query is too old and response timeout expired or query ID is invalid');
    }
    inTime = true;
    if (asked['replace_callback_query_message'] === true) replaces = press.key;
  } else if (asked['replace_callback_query_message'] === true) {
    throw badRequest('callback_query_id is needed to replace its message');
  }
  if (!inTime) throw badRequest('not enough rights to send ephemeral messages at any time');
  return { receiver, replaces };
}
