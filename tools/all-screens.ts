import { brands } from '../src/catalogue/index.ts';
import { draw } from '../src/screens/draw.ts';
import type { Screen } from '../src/screens/layout.ts';
import { encodePlace } from '../src/places/address.ts';
import { tips } from '../src/places/place.ts';
import type { Place, Tip } from '../src/places/place.ts';
import type { Words } from '../src/words/words.ts';
import { isRepeated } from './measure.ts';

/** Returns every screen that buttons lead to from Home, in one language, by its address. */
export function allScreens(words: Words, today: Date): Map<string, Screen> {
  const screens = new Map<string, Screen>();
  // A number that was typed leads to its block; somebody whose brand is remembered gets the tips of that brand.
  const queue: Place[] = [
    { at: 'home' },
    { at: 'which', goal: 'top-up', holder: 'Telenet' },
    ...brands.flatMap(({ id }) =>
      (Object.keys(tips) as Tip[]).map((tip) => ({ at: 'tip' as const, tip, brand: id })),
    ),
  ];
  for (let place = queue.shift(); place; place = queue.shift()) {
    const address = encodePlace(place);
    if (screens.has(address) || isRepeated(place)) continue;
    const screen = draw(place, words, { today });
    screens.set(address, screen);
    for (const button of screen.keyboard.flat()) {
      if ('go' in button) queue.push(button.go);
      else if ('do' in button) queue.push(button.then);
    }
  }
  return screens;
}

/** Returns the paths of the facts that stand on a screen. Some notes are for readers of Chinese only. */
export function pathsOnScreens(
  screensOf: (locale: 'en' | 'zh-Hans') => ReadonlyMap<string, Screen>,
): Set<string> {
  return new Set(
    (['en', 'zh-Hans'] as const).flatMap((locale) =>
      [...screensOf(locale).values()].flatMap(({ facts }) => facts.map(({ path }) => path)),
    ),
  );
}
