import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMessages } from './fluent.ts';
import { formatted } from './format.ts';

/** Writes src/words/messages.ts: the keys of locales/en and the variables that each needs, as types. */
export function messageTypes(): string {
  const lines = Array.from(readMessages('en').messages)
    // notes/ belong to the catalogue: their variables stand beside their facts.
    .filter(([, { file }]) => !file.startsWith('notes/'))
    .map(([key, { variables }]) => {
      const names = variables.map((name) => `${name}: Value`);
      return `  '${key}': {${names.length ? ` ${names.join('; ')} ` : ''}};`;
    });
  return `// Written by tools/messages.ts from locales/en. Do not edit.
import type { Value } from './words.ts';

export type Messages = {
${lines.join('\n')}
};
`;
}

export const messageFile = join(import.meta.dirname, '../src/words/messages.ts');
if (import.meta.main) {
  writeFileSync(messageFile, await formatted(messageFile, messageTypes()));
  const { undeclared } = await import('./declared.ts');
  try {
    const say = (sentence: string) => {
      console.log(sentence);
      process.exitCode = 1;
    };
    undeclared().forEach(say);
    const { isLearnt } = await import('./learning/texts.ts');
    if (!isLearnt()) say('what is learnt from has changed: npm run learn');
  } catch (error) {
    // The message alone, without a stack: it names the file that is wrong.
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
