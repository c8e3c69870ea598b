import { deleteMessages } from './delete-later.ts';
import { setCommands } from './group.ts';
import type { JobHandlers } from './jobs.ts';
import { ask } from './payments.ts';
import { remind } from './reminders.ts';
import { send } from './send-later.ts';
import { showAgain } from './show-later.ts';

/** The handler of each kind of job. */
export const jobHandlers: JobHandlers = {
  ask,
  commands: setCommands,
  delete: deleteMessages,
  remind,
  send,
  show: showAgain,
};
