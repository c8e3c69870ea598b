import { toast } from './dialogs.js';
import { $, h, iconButton, sync } from './elements.js';
import { brief } from './message.js';
import { changed, isOpen, lastAsked, messagesNow, setOpen, state } from './tab.js';
import { act, send, shareLocation } from './talk.js';
import { languageOf, languageTag } from './text.js';
import { fill, words } from './words.js';
import { focusInput, input, stopReplying } from './writing.js';

/** Below the messages: what can be said, and with which buttons. */
export function renderFoot(isGroup) {
  const { commands, bot, blocked } = state.seen;
  const messages = messagesNow();
  const mayWrite = isGroup || (messages.length > 0 && !blocked);
  const startHadFocus = document.activeElement === $('start');
  $('start').hidden = mayWrite;
  $('start').textContent = blocked ? words.unblock : words.start;
  $('compose').hidden = !mayWrite;
  if (mayWrite && startHadFocus) focusInput();

  const all = commands[state.chat] ?? [];
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
          h('span', { lang: languageTag(state.seen.me) }, description),
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
  $('keys').hidden = !asked?.reply_keyboard.keyboard;
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
            h('span', { lang: languageOf(brief(replyTo), state.seen.me) }, brief(replyTo)),
          ),
          iconButton('close', words.noReply, stopReplying),
        ]
      : []),
  );
}

function drawBoard(rows) {
  const press = ({ text, request_location, ...rest }) => {
    if (request_location) return shareLocation();
    const isPlain = Object.keys(rest).every((key) => key === 'style' || key === 'icon_custom_emoji_id');
    return isPlain ? send(text) : toast(words.notHere);
  };
  return h(
    'div',
    { class: 'keyboard', lang: languageTag(state.seen.me) },
    ...rows.map((row) =>
      h(
        'div',
        { class: 'row' },
        ...row.map((key) => {
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
  void act(state.seen.blocked ? 'unblock' : 'start');
});
$('keys').addEventListener('click', () => {
  const asked = lastAsked();
  setOpen(asked, !isOpen(asked));
  changed();
});
