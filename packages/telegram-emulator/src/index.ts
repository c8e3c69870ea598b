export { startTelegram } from './server.ts';
export type { Call, Telegram, TelegramOptions } from './server.ts';
export type { Chat, ShownMessage } from './chat.ts';
export type { Profile } from './chats.ts';
export type { Fault, FaultOptions, Hold } from './faults.ts';
export type { Group, GroupOptions, Status } from './group.ts';
export type { InlineAnswer, InlineResult } from './inline.ts';
export type { EmulatedMethod } from './methods.ts';
export type { Answer, InlineQuery, InlineWhere, Person, Position, Where } from './person.ts';
export { User } from './user.ts';
export type { Screen } from './user.ts';

// The names of yesterday, until every test has the new ones.
export { startTelegram as startDouble } from './server.ts';
export type { Telegram as Double } from './server.ts';
