/** Before any test: a catalogue that does not hold together is one failure with one sentence, not one in every file. */
export async function setup(): Promise<void> {
  await import('../../src/catalogue/index.ts');
}
