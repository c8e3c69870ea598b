import { Composer } from 'grammy';
import type { Ctx } from '../context.ts';
import { hear } from '../advice/hear.ts';
import { answer } from '../screens/answer.ts';
import type { Arrival } from '../screens/answer.ts';
import { prepaid } from '../screens/layout.ts';
import { begin } from '../screens/home.ts';
import { decodePlace, originOf } from '../screens/place.ts';
import type { Guide, Place, Topic } from '../screens/place.ts';

const composer = new Composer<Ctx>();

function command(name: string, lead: (words: string, ctx: Ctx) => Arrival): void {
  composer.command(name, async (ctx, next) => {
    ctx.arrival = lead(ctx.match.trim(), ctx);
    await next();
  });
}
const to = (place: Place): Arrival => ({ place });

command('start', (payload) => to(payload ? linked(payload) : { at: 'home' }));
command('topup', (words, ctx) =>
  words ? answer({ at: 'sim' }, words, ctx.view) : to(begin('top-up', ctx.view.brand)),
);
command('balance', (words, ctx) => about('balance', words, ctx));
command('validity', (words, ctx) => about('validity', words, ctx));
command('support', (words, ctx) => about('support', words, ctx));
command('id', (words, ctx) => guided('identify', words, ctx));
command('scam', (words, ctx) => guided('scam', words, ctx));
command('tips', (words, ctx) => {
  const arrival = words ? answer({ at: 'tips' }, words, ctx.view) : undefined;
  return arrival?.place.at === 'tip' ? arrival : to({ at: 'tips' });
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

export { composer as commands };
