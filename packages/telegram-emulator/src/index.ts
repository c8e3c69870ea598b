export { startDouble } from './server.ts';
export type { Call, Double, DoubleOptions } from './server.ts';
export type { Chat, Shown } from './chat.ts';
export type { Group } from './group.ts';
export type { Person, Where } from './person.ts';
export { User } from './user.ts';
export type { Screen } from './user.ts';
