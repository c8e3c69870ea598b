import type { Button } from './layout.ts';

/** How wide a label may be, in letters, by the number of buttons in its row; a Chinese character is as wide as two. */
const widest = [Infinity, 20, 13, 9, 9];

function widthOf(label: string): number {
  return label.length + (label.match(/[\u2E80-\uFFEF]/g)?.length ?? 0);
}

/** Returns rows of that many buttons at most, and fewer where a label would be cut off. */
export function rowsOf(buttons: readonly Button[], perRow: number): Button[][] {
  const rows: Button[][] = [];
  for (const button of buttons) {
    const last = rows.at(-1);
    const fits = last && last.length < perRow && fitTogether([...last, button]);
    if (fits) last.push(button);
    else rows.push([button]);
  }
  return rows;
}

function fitTogether(row: readonly Button[]): boolean {
  return row.every(({ label }) => widthOf(label) <= (widest[row.length - 1] ?? 0));
}
