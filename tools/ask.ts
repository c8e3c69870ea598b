import './plainly.ts';
import { text as read } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { explain, toOffer, understand } from '../src/reading/understand.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
if (values.json) {
  const lines = (await read(process.stdin)).replace(/\r?\n$/, '').split(/\r?\n/);
  const answers = lines.map((line) => {
    const [, ...rest] = line.split('\t');
    const [best] = understand(rest.join('\t'));
    // In the words of tests/data/questions-*.json.
    return JSON.stringify(
      best ? { intent: best.intent, brand: best.brand, confidence: best.confidence } : null,
    );
  });
  console.log(answers.join('\n'));
} else if (!positionals.length) {
  console.error('npm run ask -- "text", or lines of locale<TAB>text on standard input with --json');
  process.exitCode = 2;
} else {
  const text = positionals.join(' ');
  const { candidates, none, declined, aspects, brands, ideas, reasons } = explain(text);
  const percent = (share: number) => `${(share * 100).toFixed(0)} %`.padStart(5);
  const offered = toOffer(declined ? [] : candidates);
  const verdicts = ['I only know about topping up in Belgium.', 'Answered.', 'Offered as buttons.'];
  console.log(verdicts[Math.min(offered.length, 2)]);
  for (const { intent, brand, confidence } of candidates.slice(0, 4))
    console.log(`${percent(confidence)}  ${intent}${brand ? `, ${brand}` : ''}`);
  console.log(`${percent(none)}  not ours`);
  const back = aspects.slice(0, 3).map(({ aspect, confidence }) => `${aspect}${percent(confidence)}`);
  console.log(`asked back: ${back.join(', ') || '–'}`);
  console.log(`brands: ${brands.join(', ') || '–'}\nideas: ${ideas.join(', ') || '–'}`);
  console.log(`what spoke for it: ${reasons().join('  ') || '–'}`);
}
