import { readFileSync } from 'node:fs';

/** Returns the lines of a JSON Lines file, each an object. Throws if one is no JSON. */
export function readLines<Line>(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}
