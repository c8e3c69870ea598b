import { confirmDeed } from './dialogs.js';
import { $, h } from './elements.js';
import { chatNow, seenNow } from './tab.js';
import { act, shareLocation } from './talk.js';
import { words } from './words.js';

$('things').addEventListener('beforetoggle', (/** @type {ToggleEvent} */ { newState }) => {
  // While it closes, the focus is in it.
  if (newState === 'closed') return;
  /** @type {[name: string, onclick: () => unknown][]} */
  const things = [
    [`📍 ${words.location}`, shareLocation],
    [`🖼 ${words.photo}`, () => act('photo')],
    [`🙂 ${words.sticker}`, () => act('sticker')],
    [`🎤 ${words.voice}`, () => act('voice')],
  ];
  $('things').replaceChildren(
    ...things.map(([name, onclick]) => h('button', { type: 'button', onclick }, name)),
  );
});

$('deeds').addEventListener('beforetoggle', () => {
  /** @type {[name: string, onclick: () => unknown][]} */
  const deeds =
    chatNow()?.type === 'private'
      ? [seenNow().blocked ? [words.unblock, () => act('unblock')] : [words.block, () => act('block')]]
      : [
          [words.addBot, () => act('member', { add: true })],
          [words.removeBot, () => act('member', { add: false })],
        ];
  const clear = async () => (await confirmDeed(words.clearSure, words.clear)) && act('clear');
  $('deeds').replaceChildren(
    ...deeds.map(([name, onclick]) => h('button', { type: 'button', onclick }, name)),
    h('button', { type: 'button', onclick: clear }, words.clear),
  );
});

/** @type {NodeListOf<HTMLElement>} */
const menus = document.querySelectorAll('.menu');
for (const menu of menus) {
  const items = () => /** @type {HTMLElement[]} */ ([...menu.children]);
  menu.addEventListener('beforetoggle', () => {
    if (menu.id !== 'deeds')
      menu.style.bottom = `${innerHeight - $('compose').getBoundingClientRect().top + 4}px`;
  });
  menu.addEventListener('toggle', (/** @type {ToggleEvent} */ event) => {
    if (event.newState === 'open') items()[0]?.focus();
  });
  menu.addEventListener('click', (event) => event.target !== menu && menu.hidePopover());
  menu.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const at = items().findIndex((item) => item === document.activeElement);
    items()
      .at((at + step) % items().length)
      ?.focus();
  });
}
