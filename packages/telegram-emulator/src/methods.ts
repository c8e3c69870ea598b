import { ephemeralMethods } from './methods-ephemeral.ts';
import { aboutMethods } from './methods-about.ts';
import { groupMethods } from './methods-groups.ts';
import { inlineMethods } from './methods-inline.ts';
import { messageMethods } from './methods-messages.ts';
import { receivingMethods } from './methods-receiving.ts';

/** The methods that are emulated, by name. */
export const methods = {
  ...receivingMethods,
  ...messageMethods,
  ...ephemeralMethods,
  ...inlineMethods,
  ...groupMethods,
  ...aboutMethods,
};

/** The name of a method that is emulated. */
export type EmulatedMethod = keyof typeof methods;

const names = new Map(Object.keys(methods).map((name) => [name.toLowerCase(), name]));

/** Returns the name of a method, which may come in any case, as the Bot API writes it; one not emulated as it came. */
export const nameOf = (method: string): string => names.get(method.toLowerCase()) ?? method;

/** Returns true if there is an emulated method of this name. */
export function isEmulated(name: string): name is EmulatedMethod {
  return Object.hasOwn(methods, name);
}
