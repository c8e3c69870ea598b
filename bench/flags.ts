import { readFileSync } from 'node:fs';

const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  scripts: { start: string };
};

/** The flags with which `npm start` runs Node. */
export const startFlags = scripts.start.split(' ').filter((word) => word.startsWith('--'));
