import { deleteMessages } from './delete-later.ts';
import type { Doers } from './jobs.ts';
import { ask } from './payments.ts';
import { remind } from './reminders.ts';

/** Who does what is in the outbox. */
export const doers: Doers = { delete: deleteMessages, remind, ask };
