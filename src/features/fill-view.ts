import type { Ctx } from '../context.ts';
import type { Place } from '../places/place.ts';
import { viewPayments } from './payments.ts';
import { viewReminders } from './reminders.ts';
import { viewWorked } from './worked.ts';

/** Puts into the view what is stored and shown on the screen of this place. Changes nothing that is stored. */
export async function fillView(ctx: Ctx, place: Place): Promise<void> {
  await viewReminders(ctx, place);
  await viewPayments(ctx, place);
  await viewWorked(ctx, place);
}
