export { startTelegram } from './server.ts';
export type { Call, Telegram, TelegramOptions } from './server.ts';
export type { Chat, Shown } from './chat.ts';
export type { Group } from './group.ts';
export type { Person, Where } from './person.ts';
export { User } from './user.ts';
export type { Screen } from './user.ts';

// The names of yesterday, until every test has the new ones.
export { startTelegram as startDouble } from './server.ts';
export type { Telegram as Double } from './server.ts';
