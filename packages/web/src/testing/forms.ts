import type { Browse } from './browse.ts';

const unescaped: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
};

/** The hidden fields of the form of a step in a page, as a browser would send them back. */
export function hiddenIn(body: string): Record<string, string> {
  const form = /<form method="post" action="[^"]+" class="step".*?<\/form>/s.exec(body)?.[0] ?? '';
  return Object.fromEntries(
    [...form.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [
        name,
        value.replaceAll(/&(?:lt|gt|amp|quot|#39);/g, (entity) => unescaped[entity] ?? entity),
      ],
    ),
  );
}

/** Opens the form of a step and gives its hidden fields. */
export async function opened(browser: Browse, address: string): Promise<Record<string, string>> {
  return hiddenIn((await browser.get(address)).body);
}
