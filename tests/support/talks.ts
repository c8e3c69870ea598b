import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Arrival } from '../../src/places/arrival.ts';
import type { BotByItself } from './by-itself.ts';
import type { World } from './world.ts';

/** Some fields of a place, in a file that somebody wrote by hand. */
type PartOfPlace = Record<string, unknown>;
export type Talk = {
  why: string;
  locale: string;
  messages: string[];
  /** The last place fits one of these. */
  want: PartOfPlace[];
  /** What is said above the last screen, by the name of the note. */
  note?: string;
  /** No place on the way fits one of these. */
  never?: PartOfPlace[];
};
/** What one message led to. */
export type Turn = { said: string; arrival: Arrival | undefined };
/** The same, with the screen that was seen. */
type Seen = Turn & { text: string; labels: string[][] };

const folder = join(import.meta.dirname, '../data/talks');

/** The conversations of tests/data/talks: those to mend by, or those held back for the figure. */
export function readTalks(held: boolean): Talk[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl') && file.endsWith('.held.jsonl') === held)
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .flatMap((line, at) => {
          if (line.trim() === '') return [];
          try {
            return [JSON.parse(line) as Talk];
          } catch (error) {
            throw new Error(`${file}, line ${at + 1}: ${(error as Error).message}`, { cause: error });
          }
        }),
    );
}

/** Somebody new says these things one after the other. */
export async function play(world: World, locale: string, messages: readonly string[]): Promise<Seen[]> {
  const user = world.user(locale.toLowerCase());
  const turns: Seen[] = [];
  for (const said of messages) {
    await user.say(said);
    const { text, labels } = user.screen();
    turns.push({ said, arrival: world.arrivals.get(user.person.id), text, labels });
  }
  return turns;
}

let people = 0;

/** The same, where nobody looks at the screens. */
export async function playTo(bot: BotByItself, { locale, messages }: Talk): Promise<Turn[]> {
  const person = { id: ++people, language_code: locale.toLowerCase() };
  const turns: Turn[] = [];
  for (const said of messages) turns.push({ said, arrival: await bot.hear(person, said) });
  return turns;
}

function fits(turn: Turn | undefined, parts: readonly PartOfPlace[]): boolean {
  const place = (turn?.arrival?.place ?? {}) as PartOfPlace;
  return parts.some((part) => Object.entries(part).every(([field, value]) => place[field] === value));
}

/** What is wrong with the way that a conversation went, or nothing. */
export function problemOf(
  { want, note, never = [] }: Talk,
  turns: readonly Turn[],
): 'never' | 'want' | undefined {
  if (turns.some((turn) => fits(turn, never))) return 'never';
  const said = note === undefined || turns.at(-1)?.arrival?.remark?.say === note;
  return said && fits(turns.at(-1), want) ? undefined : 'want';
}

/** The conversation with the place after each message, to be read by whoever mends it. */
export function trail({ why, locale, want, never }: Talk, turns: readonly Turn[]): string {
  const steps = turns.map(
    ({ said, arrival }) =>
      `  ${said}\n    → ${JSON.stringify(arrival?.place)}, ${arrival?.rule ?? 'no rule'}`,
  );
  const wish = `  wanted ${JSON.stringify(want)}${never ? `, never ${JSON.stringify(never)}` : ''}`;
  return [`${why} (${locale})`, ...steps, wish].join('\n');
}
