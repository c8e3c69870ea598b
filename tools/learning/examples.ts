import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Subject } from '../../src/reading/lexicon.ts';
import { locales } from '../../src/words/locale.ts';

/** An example of how people ask for something. */
export type ExampleText = { text: string; subject: Subject; locale: string };

const folder = join(import.meta.dirname, '../../src/reading/examples');

/** Every example of every language. */
export const exampleTexts: readonly ExampleText[] = locales.flatMap((locale) => {
  const file = JSON.parse(readFileSync(join(folder, `${locale}.json`), 'utf8')) as Record<Subject, string[]>;
  return Object.entries(file).flatMap(([subject, list]) =>
    list.map((text) => ({ text, subject: subject as Subject, locale })),
  );
});
