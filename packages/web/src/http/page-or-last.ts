/** What of a list stands on a page. */
interface Span {
  readonly from: number;
  readonly most: number;
}

/** How many pages a list has; an empty one has one. */
export const pagesOf = (total: number, size: number): number =>
  Math.max(1, Math.ceil(total / size));

/**
 * A page of a list, from 1, or its last page where it has fewer: lists get shorter, and addresses are kept.
 * `read` may say that there are 0 in all where nothing stands in the span.
 */
export async function pageOrLast<T extends { readonly total: number }>(
  { asked, size }: { readonly asked: number; readonly size: number },
  read: (span: Span) => Promise<T>,
): Promise<{
  readonly found: T;
  readonly asked: number;
  readonly page: number;
  readonly pages: number;
}> {
  const at = (page: number): Promise<T> => read({ from: (page - 1) * size, most: size });
  const found = await at(asked);
  if (asked === 1 || found.total > 0) {
    return { found, asked, page: asked, pages: pagesOf(found.total, size) };
  }
  const first = await at(1);
  const pages = pagesOf(first.total, size);
  return { found: pages === 1 ? first : await at(pages), asked, page: pages, pages };
}
