import type { ApiMethods } from '@grammyjs/types';
import type { Chats } from './chats.ts';
import type { Parameters as Given } from './parameters.ts';

/** Every method of the Bot API, in the version that `@grammyjs/types` describes. */
type MethodName = keyof ApiMethods<unknown>;

/** All fields of a type of the Bot API, those of each member of a union: whether the emulator reads them. */
export type Fields<T> = Readonly<Record<T extends T ? keyof T & string : never, boolean>>;

type Arguments<Name extends MethodName> = NonNullable<Parameters<ApiMethods<unknown>[Name]>[0]>;

type Method<Name extends MethodName> = {
  /** All parameters that the Bot API has for it. A new version of the API is a type error here. */
  takes: Fields<Arguments<Name>>;
  /** Returns the result, or throws a Refusal. `client` is aborted when nobody waits for the answer any more. */
  run(parameters: Given, chats: Chats, client: AbortSignal): Result<Name> | Promise<Result<Name>>;
};

type Result<Name extends MethodName> = ReturnType<ApiMethods<unknown>[Name]>;

/** Some of the methods, by name. */
export type Methods = { [Name in MethodName]?: Method<Name> };
