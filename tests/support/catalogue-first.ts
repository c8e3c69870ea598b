/**
 * Before any test: a catalogue that does not hold together, or a tip, a guide, a note, a text or a language without its
 * words, is one failure that says what to do, not one in every file.
 */
export async function setup(): Promise<void> {
  const { undeclared } = await import('../../tools/declared.ts');
  const missing = undeclared();
  if (missing.length > 0) throw new Error(`What was begun is not finished.\n${missing.join('\n')}`);
}
