import type { Work } from './work.ts';

/** An update of the work as it comes over the wire, of one of so many people in turn. */
export function updateOf({ update }: Work, id: number, people: number, now: number): string {
  const { message, callback_query: press } = update;
  const name = { id: 1000 + (id % people), first_name: 'Anna', last_name: 'Peeters', username: 'anna_p' };
  const from = { ...name, is_bot: false, language_code: 'en' };
  const where = { chat: { ...name, type: 'private' }, date: Math.floor(now / 1000) };
  return JSON.stringify({
    update_id: id,
    ...(message && { message: { message_id: id, from, ...where, ...message } }),
    ...(press && {
      callback_query: { id: `${id}`, from, ...press, message: { ...press.message, ...where } },
    }),
  });
}
