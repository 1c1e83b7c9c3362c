import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { caseTables, formatTables } from './document.ts';

const marker = '<!-- Herfra og ned er skrevet af packages/casework/src/exchange/format.ts -->\n\n';

// The document is written by `vitest -u`; without it the test fails when the declaration has moved on.
test.each([
  ['docs/import-format.md', formatTables],
  ['docs/case-file.md', caseTables],
])('%s says what the format is', async (path, tables) => {
  const file = fileURLToPath(new URL(`../../../../${path}`, import.meta.url));
  const text = readFileSync(file, 'utf8');
  const written = text.slice(0, text.indexOf(marker) + marker.length);
  expect(written).toContain(marker);
  await expect(`${written}${tables()}\n`).toMatchFileSnapshot(file);
});
