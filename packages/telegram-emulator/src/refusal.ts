/** What goes with a refusal, so that the bot can do better. */
export type Hint = {
  retry_after?: number;
  migrate_to_chat_id?: number;
};

/** What the Bot API answers instead of a result. `description` is Telegram's own wording. */
export class Refusal extends Error {
  code: number;
  parameters: Hint | undefined;

  constructor(code: number, description: string, parameters?: Hint) {
    super(description);
    this.code = code;
    this.parameters = parameters;
  }
}

/** What a person of the page wishes cannot be done. `word`: what the page says of it, a name in page/words.js. */
export class PageError extends Error {
  word: string;

  constructor(message: string, word: string) {
    super(message);
    this.word = word;
  }
}

/** The refusal that almost every wrong parameter gets. */
export const badRequest = (why: string) => new Refusal(400, `Bad Request: ${why}`);
