/** The element of index.html with this id. */
export const $ = (id) => document.getElementById(id);

/** An element with attributes, listeners (`onclick: …`) and children; text is only ever text. */
export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat().filter((child) => child !== undefined && child !== false));
  return element;
}

export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', `#i-${name}`);
  svg.append(use);
  svg.setAttribute('aria-hidden', 'true');
  return svg;
}

export function iconButton(name, label, onclick) {
  return h(
    'button',
    { type: 'button', class: 'icon', 'aria-label': label, title: label, onclick },
    icon(name),
  );
}

/** A round picture: the first letter of a name, in a colour of its own. */
export function face({ id, name }) {
  const letter = [...name][0] ?? '?';
  return h('span', { class: `avatar c${((id % 6) + 6) % 6}`, 'aria-hidden': 'true' }, letter);
}

/**
 * Makes the children what `entries` say, `{ key, sign, draw }` each, and touches only those whose sign has changed: so
 * the focus, the scroll position and what somebody has unfolded stay. Returns the keys that are new.
 */
export function sync(parent, entries) {
  const before = new Map([...parent.children].map((child) => [child.dataset.key, child]));
  const staying = new Set(entries.map(({ key }) => key));
  for (const [key, gone] of before) if (!staying.has(key)) gone.remove();
  const fresh = [];
  let last;
  for (const { key, sign, draw } of entries) {
    const old = before.get(key);
    let node = old;
    if (!old || old.sign !== sign) {
      node = draw();
      node.dataset.key = key;
      node.sign = sign;
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
 */
function replace(old, node) {
  const focus = document.activeElement;
  const hadFocus = old.contains(focus);
  old.replaceWith(node);
  if (!hadFocus) return;
  const targets = ['.keyboard button', 'a, button'].flatMap((those) => [...node.querySelectorAll(those)]);
  const target = targets.find(({ textContent }) => textContent === focus.textContent) ?? targets[0];
  target?.focus({ preventScroll: true });
}
