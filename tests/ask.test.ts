import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { subjects } from '../src/reading/score.ts';
import { toOffer, understand } from '../src/reading/understand.ts';
import { examples } from '../tools/learning/examples.ts';

const intents: readonly string[] = subjects.filter((subject) => subject !== 'none');

test('no text throws; candidates are few, sorted, sure of themselves to a degree', () => {
  const word = fc.constantFrom(
    ...examples.subjects.map(({ text }) => text),
    'base',
    'lyca',
    '€',
    '\u0000',
    '\u202E',
    '٣',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(text, (text) => {
      const candidates = understand(text);
      const confidences = candidates.map(({ confidence }) => confidence);
      expect(confidences).toEqual(confidences.toSorted((a, b) => b - a));
      expect(confidences.every((one) => one > 0 && one <= 1)).toBe(true);
      expect(confidences.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(1.0001);
      expect(candidates.every(({ intent }) => intents.includes(intent))).toBe(true);
      expect(toOffer(candidates).length).toBeLessThanOrEqual(3);
      expect(toOffer(candidates).length > 0).toBe(candidates.length > 0);
      // The same text is always understood the same way.
      expect(understand(text)).toEqual(candidates);
    }),
    { numRuns: 150 },
  );
});

test('npm run ask -- --json answers every line in order, a broken one with null', () => {
  const input = 'zh-Hans\torange 余额\nbroken\n\n\t\nfr\tbonjour\nen\tbase\ttop up\nxx\tlyca\r\n';
  const { stdout, status } = spawnSync(process.execPath, [join('tools', 'ask.ts'), '--json'], {
    input,
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { intent: string; brand: string | null } | null);
  expect(answers.map((answer) => answer && `${answer.intent} ${answer.brand}`)).toEqual([
    'balance orange',
    null,
    null,
    null,
    null,
    'online base',
    'online lycamobile',
  ]);
});
