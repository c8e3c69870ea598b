// npm i -D path/to/telegram-emulator-0.1.0.tgz telegraf && node --test telegraf.test.mjs
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Telegraf } from 'telegraf';
import { startTelegram } from 'telegram-emulator';

test('whoever begins is greeted', async () => {
  const telegram = await startTelegram();
  const bot = new Telegraf(telegram.token, { telegram: { apiRoot: telegram.root } });
  bot.start((ctx) => ctx.reply('Hello'));
  void bot.launch();

  const anna = telegram.user({ first_name: 'Anna' });
  await anna.say('/start');
  assert.equal(anna.screen().text, 'Hello');

  bot.stop();
  await telegram.close();
});
