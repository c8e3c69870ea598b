/** @import { SeenChat } from '../seen.ts' */
import { $, h } from './elements.js';
import { words } from './words.js';

/** @type {ReturnType<typeof setTimeout> | undefined} */
let toasting;
/**
 * Shows a line at the top of the chat, for as long as one reads it; in `language` if the bot says it.
 * @param {string} text
 * @param {string} [language]
 */
export function toast(text, language = words.lang) {
  clearTimeout(toasting);
  $('toast').lang = language;
  $('toast').textContent = text;
  toasting = setTimeout(() => ($('toast').textContent = ''), Math.max(4000, text.length * 80));
}

/**
 * Shows a dialog on top of all. Resolves with the value of the button that was pressed; with undefined if none was.
 * @param {{ title: string, body?: HTMLElement[], buttons: HTMLElement[] }} what
 * @returns {Promise<string | undefined>}
 */
function ask({ title, body = [], buttons }) {
  /** @type {PromiseWithResolvers<string | undefined>} */
  const { promise, resolve } = Promise.withResolvers();
  /** @type {HTMLDialogElement} */
  const dialog = h(
    'dialog',
    {
      'aria-labelledby': 'asked',
      onclose: () => (dialog.remove(), resolve(dialog.returnValue || undefined)),
    },
    h(
      'form',
      { method: 'dialog' },
      h('h2', { id: 'asked' }, title),
      ...body,
      h('div', { class: 'answers' }, ...buttons),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
  return promise;
}

/**
 * @param {string} value
 * @param {string} label
 * @param {string} style
 */
const answer = (value, label, style) => h('button', { value, class: style }, label);
/** @param {Event} event */
const shut = ({ currentTarget }) => /** @type {HTMLElement} */ (currentTarget).closest('dialog')?.close();
/** Not a submit button: Enter in a field would press the first of them. */
const cancel = () => h('button', { type: 'button', onclick: shut }, words.cancel);

/**
 * Shows what answerCallbackQuery with show_alert says.
 * @param {string} name
 * @param {string} text
 */
export async function alertPerson(name, text) {
  const body = [h('p', { class: 'spoken' }, text)];
  await ask({ title: name, body, buttons: [answer('ok', words.ok, 'primary')] });
}

/**
 * Resolves to true if the person confirms.
 * @param {string} question
 * @param {string} label
 */
export async function confirmDeed(question, label) {
  const buttons = [cancel(), answer('yes', label, 'danger')];
  return (await ask({ title: question, buttons })) === 'yes';
}

/**
 * Shows all of an address before anything opens.
 * @param {string} url
 */
export async function leave(url) {
  const { protocol, host } = URL.canParse(url) ? new URL(url) : { protocol: '', host: '' };
  const mayOpen = ['http:', 'https:', 'mailto:', 'tel:'].includes(protocol);
  const open = h(
    'a',
    {
      class: 'button primary',
      href: url,
      target: '_blank',
      rel: 'noopener noreferrer',
      autofocus: true,
      onclick: shut,
    },
    words.open,
  );
  await ask({
    title: words.leave,
    body: [...(host ? [h('p', {}, h('b', {}, host))] : []), h('p', { class: 'url' }, url)],
    buttons: [cancel(), ...(mayOpen ? [open] : [])],
  });
}

/**
 * Asks which of the chats. Returns its id; undefined if none was chosen.
 * @param {SeenChat[]} chats
 */
export async function chooseChat(chats) {
  const body = chats.map(({ id, title }) => h('button', { value: id, class: 'choice' }, title));
  const chosen = await ask({ title: words.choose, body, buttons: [cancel()] });
  return chosen === undefined ? undefined : Number(chosen);
}

/**
 * By their names in the words of the page.
 * @satisfies {Record<string, [latitude: number, longitude: number]>}
 */
const towns = {
  brussels: [50.8467, 4.3525],
  leuven: [50.8798, 4.7005],
  antwerp: [51.2194, 4.4025],
  ghent: [51.0543, 3.7174],
  liege: [50.6326, 5.5797],
};

/** Asks for a place to share. Returns its coordinates; undefined if none was chosen. */
export async function chooseLocation() {
  /**
   * @param {string} name
   * @param {string} label
   * @param {number} limit
   * @param {number} value
   */
  const coordinate = (name, label, limit, value) => {
    const input = h('input', {
      name,
      type: 'number',
      step: 'any',
      min: -limit,
      max: limit,
      required: true,
      value,
      // Who types coordinates wants them.
      oninput: () => (own.checked = true),
    });
    return h('label', { class: 'line' }, h('span', {}, label), input);
  };
  /**
   * @param {string} name
   * @param {[latitude: number, longitude: number]} at
   * @param {number} index
   */
  const town = (name, [latitude, longitude], index) =>
    h(
      'label',
      { class: 'choice' },
      h('input', {
        type: 'radio',
        name: 'town',
        value: name,
        checked: index === 0,
        onchange: () => ([latitudeOf().value, longitudeOf().value] = [String(latitude), String(longitude)]),
      }),
      words[name],
    );
  const own = h('input', { type: 'radio', name: 'town', value: '' });
  /** @type {HTMLElement[]} */
  const body = [
    h(
      'fieldset',
      {},
      ...Object.entries(towns).map(([name, at], index) => town(name, at, index)),
      h('label', { class: 'choice' }, own, words.coordinates),
      coordinate('latitude', words.latitude, 90, towns.brussels[0]),
      coordinate('longitude', words.longitude, 180, towns.brussels[1]),
    ),
  ];
  /** @param {string} name */
  const input = (name) => /** @type {HTMLInputElement} */ (body[0]?.querySelector(`[name=${name}]`));
  const latitudeOf = () => input('latitude');
  const longitudeOf = () => input('longitude');
  const buttons = [cancel(), answer('share', words.share, 'primary')];
  if ((await ask({ title: words.whereAreYou, body, buttons })) !== 'share') return undefined;
  return { latitude: latitudeOf().valueAsNumber, longitude: longitudeOf().valueAsNumber };
}
