const unescaped: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
};

/** What stands in the text areas of a page, the chosen options of its lists, and the chosen of its radio buttons. */
export function textAreasIn(body: string): Record<string, string> {
  const plain = (text: string): string =>
    text.replaceAll(/&(?:lt|gt|amp|quot|#39);/g, (entity) => unescaped[entity] ?? entity);
  const areas = [...body.matchAll(/<textarea[^>]*name="([^"]+)"[^>]*>([^<]*)<\/textarea>/g)].map(
    ([, name = '', text = '']) => [name, plain(text)] as const,
  );
  const lists = [...body.matchAll(/<select[^>]*name="([^"]+)"[^>]*>(.*?)<\/select>/gs)].map(
    ([, name = '', options = '']) => {
      const chosen = /<option[^>]*value="([^"]*)"[^>]* selected/.exec(options)?.[1] ?? '';
      return [name, plain(chosen)] as const;
    },
  );
  return Object.fromEntries([...areas, ...lists]);
}
