const byteOrderMark = '\uFEFF';

/** Rows as CSV for a Danish spreadsheet: semicolons, UTF-8 with byte order mark, no cell taken for a formula. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `${byteOrderMark}${rows.map((row) => row.map(cellText).join(';')).join('\r\n')}\r\n`;
}

/** A number that begins with a minus is no formula, and stays as it is. */
function cellText(text: string): string {
  const harmless = /^[=+@\t\r]|^-(?!\d)/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
