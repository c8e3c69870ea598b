/** @import { SeenPerson } from '../seen.ts' */
import { $, face, h, sync } from './elements.js';
import { brief } from './message.js';
import { chatNow, go, seenNow, state } from './tab.js';
import { act } from './talk.js';
import { languageOf, languageTag } from './text.js';
import { focusInput } from './writing.js';

const language = /** @type {HTMLSelectElement} */ ($('language'));
const languages = {
  'zh-hans': '简体中文 (zh-hans)',
  'zh-hant': '繁體中文 (zh-hant)',
  en: 'English (en)',
  fr: 'Français (fr)',
  nl: 'Nederlands (nl)',
  de: 'Deutsch (de)',
  'pt-br': 'Português (pt-br)',
  '': '',
};
for (const [code, name] of Object.entries(languages)) {
  language.append(
    h('option', { value: code, lang: code || undefined, 'data-word': !code && 'notTold' }, name),
  );
}
language.addEventListener('change', () => {
  void act('language', { language_code: language.value || null });
});

/** Who I am, my chats. */
export function renderSide() {
  const { people, chats, me, bot } = seenNow();
  sync(
    $('people'),
    people.map((person) => ({
      key: String(person.id),
      sign: JSON.stringify([person, me.id]),
      draw: () =>
        h(
          'button',
          { type: 'button', 'aria-pressed': String(person.id === me.id), onclick: () => goAs(person) },
          face({ id: person.id, name: person.first_name }),
          h('span', { lang: languageTag(person) }, person.first_name),
          h('small', {}, person.language_code ?? ''),
        ),
    })),
  );
  language.value = me.language_code ?? '';
  sync(
    $('chats'),
    chats.map(({ id, type, title }) => {
      const last = [...(state.messages.get(id)?.values() ?? [])].at(-1);
      const gist = last ? brief(last) : '';
      const author = type === 'private' || last?.service ? undefined : last?.from;
      const by = author?.is_bot === false && `${author.first_name}: `;
      const unread = state.unread.get(id);
      const now = id === state.chat;
      return {
        key: String(id),
        sign: JSON.stringify([title, last, unread, now]),
        draw: () =>
          h(
            'li',
            {},
            h(
              'button',
              { type: 'button', 'aria-current': now && 'page', onclick: () => (go(id), focusInput()) },
              face({ id: type === 'private' ? bot.id : id, name: title }),
              h(
                'span',
                { class: 'two' },
                h('b', {}, title),
                h('span', {}, by, h('span', { lang: languageOf(gist, me) }, gist)),
              ),
              Boolean(unread) && h('span', { class: 'unread' }, String(unread)),
            ),
          ),
      };
    }),
  );
}

/**
 * Goes to the same chat as another person sees it: a group, or their own chat with the bot.
 * @param {SeenPerson} person
 */
function goAs(person) {
  if (state.chat === undefined) return go(undefined, person.id);
  return go(chatNow()?.type === 'private' ? person.id : state.chat, person.id);
}
