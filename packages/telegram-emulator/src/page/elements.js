/**
 * Returns the element of index.html with this id.
 * @param {string} id
 */
export const $ = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/** @typedef {Node | string | number | false | undefined} Child */

/**
 * Returns an element with attributes, listeners (`onclick: …`) and children; text is only ever text.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string | number | boolean | null | undefined | ((event: any) => unknown)>} properties
 * @param {(Child | Child[])[]} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  const shown = children.flat().filter((child) => child !== undefined && child !== false);
  element.append(...shown.map((child) => (typeof child === 'number' ? String(child) : child)));
  return element;
}

/**
 * Returns an icon of index.html.
 * @param {string} name
 */
export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', `#i-${name}`);
  svg.append(use);
  svg.setAttribute('aria-hidden', 'true');
  return svg;
}

/**
 * Returns a button with an icon; the label is for those who do not see it.
 * @param {string} name
 * @param {string} label
 * @param {() => void} onclick
 */
export function iconButton(name, label, onclick) {
  return h(
    'button',
    { type: 'button', class: 'icon', 'aria-label': label, title: label, onclick },
    icon(name),
  );
}

/**
 * Returns a round picture: the first letter of a name, in a colour of its own.
 * @param {{ id: number, name: string }} whose
 */
export function face({ id, name }) {
  const letter = Array.from(name)[0] ?? '?';
  return h('span', { class: `avatar c${((id % 6) + 6) % 6}`, 'aria-hidden': 'true' }, letter);
}

/**
 * A child of a list: `draw` makes it, once for each `sign`.
 * @typedef {{ key: string, sign: string, draw: () => HTMLElement }} Entry
 */

/** @type {WeakMap<HTMLElement, string>} */
const signs = new WeakMap();

/**
 * Makes the children what `entries` say, and touches only those whose sign has changed: so the focus, the scroll position
 * and what somebody has unfolded stay. Returns the keys that are new.
 * @param {HTMLElement} parent
 * @param {Entry[]} entries
 */
export function sync(parent, entries) {
  const children = /** @type {HTMLElement[]} */ ([...parent.children]);
  const before = new Map(children.map((child) => [child.dataset.key, child]));
  const staying = new Set(entries.map(({ key }) => key));
  for (const [key, gone] of before) if (!key || !staying.has(key)) gone.remove();
  /** @type {string[]} */
  const fresh = [];
  /** @type {HTMLElement | undefined} */
  let last;
  for (const { key, sign, draw } of entries) {
    const old = before.get(key);
    const isSame = old && signs.get(old) === sign;
    const node = isSame ? old : draw();
    if (!isSame) {
      node.dataset.key = key;
      signs.set(node, sign);
      if (old) replace(old, node);
      else fresh.push(key);
    }
    const next = last ? last.nextSibling : parent.firstChild;
    if (node !== next) parent.insertBefore(node, next);
    last = node;
  }
  return fresh;
}

/**
 * The focus stays in what is replaced: on the same button, else on the first one below the text (the ones in it may
 * go: see unfoldable).
 * @param {HTMLElement} old
 * @param {HTMLElement} node
 */
function replace(old, node) {
  const focus = document.activeElement;
  const hadFocus = old.contains(focus);
  old.replaceWith(node);
  if (!hadFocus) return;
  /** @type {HTMLElement[]} */
  const targets = [];
  for (const those of ['.keyboard button', 'a, button'])
    for (const one of node.querySelectorAll(those)) if (one instanceof HTMLElement) targets.push(one);
  const target = targets.find(({ textContent }) => textContent === focus?.textContent) ?? targets[0];
  target?.focus({ preventScroll: true });
}
