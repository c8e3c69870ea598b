/** A figure and the unit of data behind it, in the languages that we read. */
const volume =
  /(?<![\d.,])(\d{1,3})(?:[.,]\d+)? ?(?:gb|go|giga(?:byte|octet|bit)?s?|g)(?![\p{Script=Latin}\d])/iu;

/** Returns how many gigabytes a text speaks of. */
export function gigabytesIn(typed: string): number | undefined {
  const [, whole] = volume.exec(typed.normalize('NFKC')) ?? [];
  return whole === undefined ? undefined : Number(whole);
}
