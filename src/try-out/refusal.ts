/** What the Bot API answers instead of a result. `description` is Telegram's own wording. */
export class Refusal extends Error {
  code: number;
  parameters: { retry_after: number } | undefined;

  constructor(code: number, description: string, parameters?: { retry_after: number }) {
    super(description);
    this.code = code;
    this.parameters = parameters;
  }
}

/** The refusal that almost every wrong parameter gets. */
export const badRequest = (why: string) => new Refusal(400, `Bad Request: ${why}`);
