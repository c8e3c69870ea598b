import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, Visitor } from '@fluent/syntax';
import type { Message, VariableReference } from '@fluent/syntax';
import { localeFolder } from '../src/words/locale.ts';
import { formatted } from './format.ts';

/** Writes src/words/messages.ts: the keys of locales/en and the variables that each needs, as types. */
export function messageTypes(): string {
  const lines: string[] = [];
  for (const file of readdirSync(join(localeFolder, 'en')).toSorted()) {
    if (!file.endsWith('.ftl')) continue; // notes/ belong to the catalogue: their variables stand beside their facts
    for (const entry of parse(readFileSync(join(localeFolder, 'en', file), 'utf8'), {}).body) {
      if (entry.type !== 'Message') continue;
      const names = [...variablesOf(entry)].toSorted().map((name) => `${name}: Value`);
      lines.push(`  '${entry.id.name}': {${names.length ? ` ${names.join('; ')} ` : ''}};`);
    }
  }
  return `// Written by tools/messages.ts from locales/en. Do not edit.
import type { Value } from './words.ts';

export type Messages = {
${lines.join('\n')}
};
`;
}

/** Returns the names of the variables that a message uses. */
export function variablesOf(message: Message): Set<string> {
  const names = new Set<string>();
  const visitor = new (class extends Visitor {
    override visitVariableReference(node: VariableReference) {
      names.add(node.id.name);
    }
  })();
  visitor.visit(message);
  return names;
}

export const messageFile = join(import.meta.dirname, '../src/words/messages.ts');
if (import.meta.main) {
  writeFileSync(messageFile, await formatted(messageFile, messageTypes()));
  const { undeclared } = await import('./declared.ts');
  try {
    const missing = undeclared();
    const { isLearnt } = await import('./learning/texts.ts');
    if (!isLearnt()) missing.push('what is learnt from has changed: npm run learn');
    for (const sentence of missing) console.log(sentence);
    if (missing.length > 0) process.exitCode = 1;
  } catch (error) {
    // The message alone, without a stack: it names the file that is wrong.
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
