import './plainly.ts';
import { writeFileSync } from 'node:fs';
import { draw } from '../src/screens/draw.ts';
import type { Screen } from '../src/screens/layout.ts';
import { locales } from '../src/words/locale.ts';
import { encodePlace } from '../src/places/address.ts';
import type { Place } from '../src/places/place.ts';
import { isRepeated, measure } from './measure.ts';
import { escapeHtml, wordsOf } from '../src/words/words.ts';

/** Writes screens.html: every screen that buttons lead to, the languages side by side, to be read by people. */
const today = new Date();
const seen = new Map<string, { place: Place; screens: Screen[] }>();
const queue: Place[] = [{ at: 'home' }];
for (let place = queue.shift(); place; place = queue.shift()) {
  const address = encodePlace(place);
  if (seen.has(address) || isRepeated(place)) continue;
  const screens = locales.map((locale) => draw(place, wordsOf(locale), { today }));
  seen.set(address, { place, screens });
  for (const button of screens.flatMap(({ keyboard }) => keyboard.flat())) {
    if ('go' in button) queue.push(button.go);
    else if ('do' in button) queue.push(button.then);
  }
}

const cell = ({ text, keyboard }: Screen) =>
  `<td><div>${text.replaceAll('\n', '<br>')}</div>${keyboard
    .map((row) => `<p>${row.map(({ label }) => `<span>${escapeHtml(label)}</span>`).join(' ')}</p>`)
    .join('')}</td>`;
const rows = [...seen].map(
  ([address, { screens }]) => `<tr id="${address}"><th>${address}</th>${screens.map(cell).join('')}</tr>`,
);
writeFileSync(
  'screens.html',
  `<!doctype html><meta charset="utf-8"><title>Screens</title>
<style>body{font:14px sans-serif}td,th{vertical-align:top;border:1px solid #ccc;padding:6px;max-width:24em;text-align:left}
span{display:inline-block;border:1px solid #88a;border-radius:6px;padding:2px 6px;margin:1px}p{margin:2px}blockquote{color:#555;margin:4px 8px}</style>
<table><tr><th></th>${locales.map((locale) => `<th>${locale}</th>`).join('')}</tr>
${rows.join('\n')}</table>`,
);
for (const [index, locale] of locales.entries()) {
  const { lines, words } = measure(
    [...seen.values()].flatMap(({ place, screens }) => {
      const screen = screens[index];
      return screen ? [{ place, text: screen.text }] : [];
    }),
    locale,
  );
  console.log(locale, JSON.stringify({ lines, words }));
}
console.log(`${seen.size} screens in ${locales.length} languages: screens.html`);
