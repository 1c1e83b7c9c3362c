import { cite, type Day, type LegalReference, type Source } from '@rettidig/engine';

/** What the files of a draft are checked against. */
export interface DraftContext {
  /** The draft's first day. */
  readonly from: Day;
  /** Sources of the law and of the draft, by id. */
  readonly sources: ReadonlyMap<string, Source>;
}

/**
 * Cites a place in a source.
 * @throws Error where the source is not known: whoever reads a file checks that first
 */
export function citeById({ sources }: DraftContext, id: string, at: string): LegalReference {
  const source = sources.get(id);
  if (source === undefined) throw new Error(`Kilden »${id}« kendes ikke.`);
  return cite(source, at);
}
