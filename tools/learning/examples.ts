import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Act } from '../../src/reading/acts.ts';
import type { Aspect } from '../../src/catalogue/aspects.ts';
import type { LearntDanger } from '../../src/reading/danger-signs.ts';
import type { Subject } from '../../src/reading/lexicon.ts';
import { locales } from '../../src/words/locale.ts';

/** An example of how people ask for something, and what for. */
export type ExampleText<Label extends string> = { text: string; label: Label; locale: string };

function read<Label extends string>(folder: string): readonly ExampleText<Label>[] {
  return locales.flatMap((locale) => {
    const file = join(import.meta.dirname, '../../src/reading', folder, `${locale}.json`);
    const lists = JSON.parse(readFileSync(file, 'utf8')) as Record<Label, string[]>;
    return (Object.entries(lists) as [Label, string[]][]).flatMap(([label, list]) =>
      list.map((text) => ({ text, label, locale })),
    );
  });
}

/**
 * Every example of every language: what people ask for, what they ask back when a screen is open, what they tell who are
 * cheated, or might be, and what they do as with a button.
 */
export const examples = {
  subjects: read<Subject>('examples'),
  aspects: read<Aspect | 'none'>('aspects'),
  dangers: read<LearntDanger>('dangers'),
  acts: read<Act | 'none'>('acts'),
};
/** What is learnt from examples of its own alone. */
export type Learnt = 'subjects' | 'aspects';
