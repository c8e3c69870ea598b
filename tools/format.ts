import { format } from 'oxfmt';
import settings from '../.oxfmtrc.json' with { type: 'json' };

/** Returns a text in the format of this project, by the kind of file that its name tells. Throws if it is no such text. */
export async function formatted(file: string, text: string): Promise<string> {
  const { printWidth, singleQuote } = settings;
  const { code, errors } = await format(file, text, { printWidth, singleQuote });
  const [error] = errors;
  if (error) throw new Error(`${file}: ${error.message}`);
  return code;
}
