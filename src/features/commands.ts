import { Composer } from 'grammy';
import type { Ctx } from '../context.ts';
import { hear } from '../advice/hear.ts';
import { deliver } from '../telegram/send.ts';
import { makeToken, threadOf, useToken } from './group.ts';
import { toKeyboard } from './keyboard.ts';
import { meet } from './person.ts';
import { answer } from '../screens/answer.ts';
import type { Arrival } from '../screens/answer.ts';
import { prepaid } from '../screens/layout.ts';
import { groupCommandNames } from '../screens/profile.ts';
import { begin } from '../screens/home.ts';
import { decodePlace, originOf } from '../screens/place.ts';
import type { Guide, Place, Topic } from '../screens/place.ts';

const composer = new Composer<Ctx>();

type Lead = (words: string, ctx: Ctx) => Arrival | Promise<Arrival>;

function command(name: string, lead: Lead): void {
  composer.command(name, async (ctx, next) => {
    ctx.arrival = await lead(ctx.match.trim(), ctx);
    await next();
  });
}
const to = (place: Place): Arrival => ({ place });

/** What needs nothing personal, in private and in groups alike. */
const everywhere: Record<(typeof groupCommandNames)[number], Lead> = {
  topup: (words, ctx) =>
    words ? answer({ at: 'sim' }, words, ctx.view) : to(begin('top-up', ctx.view.brand)),
  balance: (words, ctx) => about('balance', words, ctx),
  validity: (words, ctx) => about('validity', words, ctx),
  support: (words, ctx) => about('support', words, ctx),
  tips(words, { view }) {
    const arrival = words ? answer({ at: 'tips' }, words, view) : undefined;
    return arrival?.place.at === 'tip' ? arrival : to({ at: 'tips' });
  },
  id: (words, ctx) => guided('identify', words, ctx),
  scam: (words, ctx) => guided('scam', words, ctx),
};
for (const [name, lead] of Object.entries(everywhere)) command(name, lead);

command('start', async (payload, ctx) => {
  if (payload.startsWith('g') && (await useToken(ctx, payload))) {
    await meet(ctx);
    return to({ at: 'group' });
  }
  return to(payload ? linked(payload) : { at: 'home' });
});
command('help', () => to({ at: 'help' }));
command('language', (_, ctx) => {
  const open = decodePlace(ctx.asked ?? '');
  return to({ at: 'language', from: open ? originOf(open) : { at: 'home' } });
});
command('settings', () => to({ at: 'settings' }));
command('privacy', () => to({ at: 'privacy' }));
command('deletemydata', () => to({ at: 'delete' }));
command('cancel', () => ({ place: { at: 'home' }, note: { say: 'cancelled' } }));

/** Where a link leads; one to "deleted" deletes nothing, so it leads to the question. */
function linked(payload: string): Place {
  const place = decodePlace(payload) ?? { at: 'home', lost: true };
  return place.at === 'deleted' ? { at: 'delete' } : place;
}

/** A topic for a brand that was named, for the remembered one, or for one to be chosen. */
function about(topic: Topic, words: string, { view }: Ctx): Arrival {
  if (!words) return to(begin(topic, view.brand));
  const { brand } = hear(words);
  return brand ? answer({ at: 'brand', topic }, words, view) : to({ at: 'brand', topic, problem: 'words' });
}

/** A guide for a brand that was named, or for the remembered one. */
function guided(guide: Guide, words: string, { view }: Ctx): Arrival {
  const named = hear(words).brand;
  const brand = named && prepaid(named) ? named : view.brand;
  return to({ at: 'guide', guide, brand });
}

/** In groups: what needs nothing personal; what other bots have too, only when it is addressed to us. */
const inGroups = new Composer<Ctx>();
for (const [name, lead] of Object.entries(everywhere)) {
  inGroups.command(name, async (ctx, next) => {
    ctx.arrival = unasked(await lead(ctx.match.trim(), ctx));
    await next();
  });
}
inGroups.command(['start', 'help', 'settings'], async (ctx, next) => {
  const [name = '', addressee] = ctx.message?.text.slice(1).split(/[@\s]/) ?? [];
  if (addressee?.toLowerCase() !== ctx.me.username.toLowerCase()) return;
  if (name !== 'settings') ctx.arrival = to({ at: 'help' });
  else if (ctx.message?.sender_chat?.id !== ctx.chatId) ctx.arrival = to({ at: 'group' });
  else {
    await deliver(ctx.api, ctx.chatId, {
      text: ctx.words.t('group-anonymous'),
      keyboard: toKeyboard([
        [
          {
            label: ctx.words.t('group-private'),
            url: `https://t.me/${ctx.me.username}?start=${makeToken(ctx)}`,
          },
        ],
      ]),
      replyTo: ctx.message?.message_id,
      thread: threadOf(ctx),
      silent: true,
    });
  }
  await next();
});

/** In a group a word that was not understood is no reason to speak of it; a number of anybody is not read there. */
function unasked({ place }: Arrival): Arrival {
  return { place: 'digits' in place ? { ...place, digits: undefined } : place };
}

export { composer as commands, inGroups as groupCommands };
