import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lineOffset, parse, Visitor } from '@fluent/syntax';
import type { Message, VariableReference } from '@fluent/syntax';
import { localeFolder } from '../src/words/locale.ts';

/** The messages of a language by their keys, in order: the file of each, and the variables that it uses. */
export type Messages = ReadonlyMap<string, { file: string; variables: readonly string[] }>;

/** Returns the messages of a language, and a sentence for each that cannot be read or stands there twice. */
export function readMessages(locale: string): { messages: Messages; faults: string[] } {
  const messages = new Map<string, { file: string; variables: string[] }>();
  const faults: string[] = [];
  const folder = join(localeFolder, locale);
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
    if (!file.endsWith('.ftl')) continue;
    const text = readFileSync(join(folder, file), 'utf8');
    for (const entry of parse(text, {}).body) {
      if (entry.type === 'Junk') {
        const [{ message, span } = { message: 'no message' }] = entry.annotations;
        const line = lineOffset(text, span?.start ?? entry.span?.start ?? 0) + 1;
        faults.push(`locales/${locale}/${file}, line ${line}: ${message}`);
      }
      if (entry.type !== 'Message') continue;
      const { name } = entry.id;
      if (messages.has(name)) faults.push(`locales/${locale}/${file}: ${name} stands there twice`);
      messages.set(name, { file, variables: variablesOf(entry) });
    }
  }
  return { messages, faults };
}

/** Returns what a language has not as English has it: a message, or the variables of one; or has and English has not. */
export function unlikeEnglish(
  locale: string,
  own: Messages,
  english: Messages,
): { key: string; sentence: string }[] {
  const list = (names: readonly string[]) => names.map((name) => `$${name}`).join(', ') || 'none';
  return [...new Set([...english.keys(), ...own.keys()])].flatMap((key) => {
    const [model, mine] = [english.get(key), own.get(key)];
    const [needed, used] = [model, mine].map((one) => list(one?.variables ?? []));
    const wrong = !mine ? 'is missing' : !model ? 'is not in locales/en' : `needs ${needed}, has ${used}`;
    if (mine && model && needed === used) return [];
    return [{ key, sentence: `locales/${locale}/${(mine ?? model)!.file}: ${key} ${wrong}` }];
  });
}

function variablesOf(message: Message): string[] {
  const names = new Set<string>();
  const visitor = new (class extends Visitor {
    override visitVariableReference(node: VariableReference) {
      names.add(node.id.name);
    }
  })();
  visitor.visit(message);
  return [...names].toSorted();
}
