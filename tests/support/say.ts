import '../../tools/plainly.ts';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { read } from '../../src/reading/read.ts';
import { explain } from '../../src/reading/understand.ts';
import { play } from './talks.ts';
import { World } from './world.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, locale: { type: 'string', default: 'en' } },
});
if (!values.json && !positionals.length) {
  console.error(
    'npm run say -- "text" ["next text" …] [--locale fr], or {"locale":"fr","messages":["…"]} a line on standard input with --json',
  );
  process.exit(2);
}

const world = await World.start();
if (values.json) {
  for await (const line of createInterface({ input: process.stdin })) {
    const { locale, messages } = JSON.parse(line) as { locale: string; messages: string[] };
    const turns = await play(world, locale, messages);
    console.log(JSON.stringify(turns.map(({ arrival, text }) => ({ place: arrival?.place ?? null, text }))));
  }
} else {
  for (const { said, arrival, text, labels } of await play(world, values.locale, positionals)) {
    const { candidates, none, aspects } = explain(said);
    const {
      meanings,
      ideas,
      intents: _1,
      likely: _2,
      aspects: _3,
      chances: _4,
      notes: _5,
      terms: _6,
      needs,
      ...heard
    } = read(said);
    const intents = [...candidates.slice(0, 3), { intent: 'not ours', confidence: none }];
    console.log(`> ${said}`);
    console.log(`heard: ${JSON.stringify({ ...heard, meanings: [...meanings], ideas: [...ideas] })}`);
    console.log(
      `read:  ${intents.map(({ intent, confidence }) => `${intent} ${confidence.toFixed(2)}`).join(', ')}`,
    );
    console.log(
      `back:  ${aspects.map(({ aspect, confidence }) => `${aspect} ${confidence.toFixed(2)}`).join(', ')}`,
    );
    console.log(`rule:  ${arrival?.rule ?? 'none'}`);
    if (needs.length > 0) console.log(`needs: ${needs.map((need) => need.typed.trim()).join(' | ')}`);
    console.log(`place: ${JSON.stringify(arrival?.place ?? null)}`);
    if (arrival?.remark) console.log(`note:  ${arrival.remark.say}`);
    if (arrival?.also) console.log(`also:  ${JSON.stringify(arrival.also.place)}`);
    console.log(`\n${text}`);
    console.log(`${labels.map((row) => row.map((label) => `[${label}]`).join(' ')).join(' / ')}\n`);
  }
}
await world.end();
