/** Rows as `;`-separated text, as `readCsv` reads it. Line breaks in a field become spaces: a line is a row. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(fieldText).join(';')}\n`).join('');
}

function fieldText(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return /[";]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}
