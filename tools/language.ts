import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentSerializer, parse } from '@fluent/syntax';
import { languages } from '../src/words/locale.ts';

/**
 * Begins a language: English texts to be translated, and empty lists of what people type. Existing files stay as they
 * are. Prints how much of each file is translated. See docs/translating.md.
 */
const root = join(import.meta.dirname, '..');
const [locale = ''] = process.argv.slice(2);
if (!Object.hasOwn(languages, locale)) {
  console.error(
    locale
      ? `Declare ${locale} in src/words/locale.ts first: its IETF tag, its own name for itself, and a letter of its own`
      : 'Which language? By its IETF tag: npm run language -- uk',
  );
  process.exit(2);
}
const folder = join(root, 'locales', locale);
const english = join(root, 'locales/en');
cpSync(english, folder, { recursive: true, force: false });
for (const name of ['lexicon', 'examples', 'aspects', 'asked']) {
  const file = join(root, `src/reading/${name}/${locale}.json`);
  const model = JSON.parse(readFileSync(join(root, `src/reading/${name}/en.json`), 'utf8')) as object;
  if (!existsSync(file)) writeFileSync(file, `${JSON.stringify(emptied(model), undefined, 2)}\n`);
}
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) =>
  one.endsWith('.ftl'),
)) {
  const own = messagesOf(join(folder, name));
  const same = messagesOf(join(english, name)).filter((text) => own.includes(text));
  console.log(
    `${String(own.length - same.length).padStart(4)} of ${String(own.length).padStart(4)} translated: locales/${locale}/${name}`,
  );
}

function emptied(model: object): object {
  return Object.fromEntries(
    Object.entries(model).map(([key, value]: [string, object]) => [
      key,
      Array.isArray(value) ? [] : emptied(value),
    ]),
  );
}

function messagesOf(file: string): string[] {
  const serializer = new FluentSerializer();
  return parse(readFileSync(file, 'utf8'), {})
    .body.filter((entry) => entry.type === 'Message')
    .map((entry) => serializer.serializeEntry(entry));
}
