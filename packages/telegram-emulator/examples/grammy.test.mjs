// npm i -D path/to/telegram-emulator-0.1.0.tgz grammy && node --test grammy.test.mjs
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Bot, InlineKeyboard } from 'grammy';
import { startTelegram } from 'telegram-emulator';

test('whoever begins is greeted, and can go on', async () => {
  const telegram = await startTelegram();
  const bot = new Bot(telegram.token, { client: { apiRoot: telegram.root } });
  bot.command('start', (ctx) =>
    ctx.reply('Hello', { reply_markup: new InlineKeyboard().text('Go on', 'go') }),
  );
  bot.callbackQuery('go', (ctx) => ctx.answerCallbackQuery('There we go'));
  void bot.start();

  const anna = telegram.user({ first_name: 'Anna' });
  await anna.say('/start');
  assert.deepEqual(anna.screen().labels, [['Go on']]);
  await anna.press('Go on');
  assert.deepEqual(anna.toasts, ['There we go']);

  await bot.stop();
  await telegram.close();
});
