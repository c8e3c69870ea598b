/** @import { SeenKey, SeenKeyboard } from '../seen.ts' */
import { toast } from './dialogs.js';
import { $, h, iconButton, sync } from './elements.js';
import { brief } from './message.js';
import { changed, isOpen, lastAsked, messagesNow, seenNow, setOpen, state } from './tab.js';
import { act, send, shareLocation } from './talk.js';
import { languageOf, languageTag } from './text.js';
import { fill, words } from './words.js';
import { focusInput, input, stopReplying } from './writing.js';

/**
 * Draws what is below the messages: what can be said, and with which buttons.
 * @param {boolean} isGroup
 */
export function renderFoot(isGroup) {
  const { commands, bot, blocked } = seenNow();
  const messages = messagesNow();
  const mayWrite = isGroup || (messages.length > 0 && !blocked);
  const startHadFocus = document.activeElement === $('start');
  $('start').hidden = mayWrite;
  $('start').textContent = blocked ? words.unblock : words.start;
  $('compose').hidden = !mayWrite;
  if (mayWrite && startHadFocus) focusInput();

  const all = commands[state.chat ?? 0] ?? [];
  $('commands').hidden = all.length === 0;
  sync(
    $('menu'),
    all.map(({ command, description }) => ({
      key: command,
      sign: JSON.stringify([description, isGroup]),
      draw: () =>
        h(
          'button',
          { type: 'button', onclick: () => send(`/${command}${isGroup ? `@${bot.username}` : ''}`) },
          h('b', {}, `/${command}`),
          h('span', { lang: languageTag(seenNow().me) }, description),
        ),
    })),
  );

  const asked = lastAsked();
  const open = asked && isOpen(asked) ? asked.reply_keyboard : undefined;
  if (open?.force_reply && !state.replyTo) {
    state.replyTo = asked;
    focusInput();
  }
  const rows = open?.keyboard;
  $('keys').hidden = !asked?.reply_keyboard?.keyboard;
  $('keys').ariaExpanded = String(rows !== undefined);
  $('board').hidden = !rows;
  sync($('board'), rows ? [{ key: 'rows', sign: JSON.stringify(rows), draw: () => drawBoard(rows) }] : []);
  input.placeholder = open?.input_field_placeholder || words.message;

  const { replyTo } = state;
  $('context').hidden = !replyTo;
  $('context').replaceChildren(
    ...(replyTo
      ? [
          h(
            'span',
            { class: 'two' },
            h('b', {}, fill(words.replyTo, { name: replyTo.from.first_name })),
            h('span', { lang: languageOf(brief(replyTo), seenNow().me) }, brief(replyTo)),
          ),
          iconButton('close', words.noReply, stopReplying),
        ]
      : []),
  );
}

/** @param {NonNullable<SeenKeyboard['keyboard']>} rows */
function drawBoard(rows) {
  /** @param {SeenKey} button */
  const press = ({ text, request_location, ...rest }) => {
    if (request_location) return shareLocation();
    const isPlain = Object.keys(rest).every((key) => key === 'style' || key === 'icon_custom_emoji_id');
    return isPlain ? send(text) : toast(words.notHere);
  };
  return h(
    'div',
    { class: 'keyboard', lang: languageTag(seenNow().me) },
    ...rows.map((row) =>
      h(
        'div',
        { class: 'row' },
        ...row.map((key) => {
          /** @type {SeenKey} */
          const button = typeof key === 'string' ? { text: key } : key;
          return h(
            'button',
            { type: 'button', class: button.style, onclick: () => press(button) },
            button.text,
          );
        }),
      ),
    ),
  );
}

$('start').addEventListener('click', () => {
  void act(seenNow().blocked ? 'unblock' : 'start');
});
$('keys').addEventListener('click', () => {
  const asked = lastAsked();
  if (asked) setOpen(asked, !isOpen(asked));
  changed();
});
