import type { Methods } from './method.ts';
import { aboutMethods } from './methods-about.ts';
import { groupMethods } from './methods-groups.ts';
import { messageMethods } from './methods-messages.ts';
import { receivingMethods } from './methods-receiving.ts';

/** The methods that this Bot API has, by name. */
export const methods: Methods = { ...receivingMethods, ...messageMethods, ...groupMethods, ...aboutMethods };
