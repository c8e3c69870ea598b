import type { Methods } from './method.ts';
import { ephemeralMethods } from './methods-ephemeral.ts';
import { aboutMethods } from './methods-about.ts';
import { groupMethods } from './methods-groups.ts';
import { inlineMethods } from './methods-inline.ts';
import { messageMethods } from './methods-messages.ts';
import { receivingMethods } from './methods-receiving.ts';

/** The methods that this Bot API has, by name. */
export const methods: Methods = {
  ...receivingMethods,
  ...messageMethods,
  ...ephemeralMethods,
  ...inlineMethods,
  ...groupMethods,
  ...aboutMethods,
};
