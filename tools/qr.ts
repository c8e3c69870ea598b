import { writeFileSync } from 'node:fs';
import encodeQR from 'qr';
import { converse } from '../src/conversation/converse.ts';
import { read } from '../src/reading/read.ts';
import { decodePlace, encodeLink } from '../src/places/address.ts';

/**
 * Writes a QR code (SVG) that opens a screen of the bot: `npm run qr -- my_bot balance/base`. The screen is named in
 * words, or by its address as in any link of the bot (`1Bba`); without one it is Home.
 */
const [bot, wanted = ''] = process.argv.slice(2);
if (!bot || !/^@?\w{5,32}$/.test(bot)) {
  console.error('Which bot? npm run qr -- my_bot balance/base');
  process.exit(2);
}
const place = placeOf(wanted);
if (!place) {
  console.error(
    `No screen is called "${wanted}": try balance/base, topup/orange, scam, or an address like 1Bba`,
  );
  process.exit(2);
}
const link = `https://t.me/${bot.replace('@', '')}?start=${encodeLink(place)}`;
const file = `${[bot.replace('@', ''), ...wanted.split('/')].filter(Boolean).join('-')}.svg`;
writeFileSync(file, encodeQR(link, 'svg', { ecc: 'quartile', border: 4 }));
console.log(`${file}: ${link}`);

function placeOf(words: string) {
  if (words === '') return decodePlace('1h');
  const address = decodePlace(words);
  if (address) return address;
  return converse({ place: { at: 'home' }, reading: read(words.replaceAll('/', ' ')) }).place;
}
