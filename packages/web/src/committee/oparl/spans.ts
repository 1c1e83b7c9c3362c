import type { PublicPaper } from '@rettidig/store';
import type { Moments } from './ground.ts';

/** From the first to the last of some moments. */
export function spanOf(all: readonly Moments[]): Moments {
  return {
    created: all.map(({ created }) => created).toSorted()[0] ?? '',
    modified:
      all
        .map(({ modified }) => modified)
        .toSorted()
        .at(-1) ?? '',
  };
}

/** When papers were first published, and when they changed last. */
export const spanOfPapers = (papers: readonly PublicPaper[]): Moments =>
  spanOf(
    papers.map(({ firstReleasedAt, changedAt }) => ({
      created: firstReleasedAt,
      modified: changedAt,
    })),
  );

/** Matters and attachments by id: what stands with several meetings came with the first and changed with the last. */
export function spansOf(
  meetings: readonly (readonly [PublicPaper, ...PublicPaper[]])[],
): (id: string) => Moments {
  const found = meetings.flatMap((papers) => {
    const moments = spanOfPapers(papers);
    return (papers[0].content?.points ?? [])
      .flatMap(({ matter, files }) => [matter, ...files.map((file) => file?.attachment ?? null)])
      .map((id) => [id, moments] as const);
  });
  const byId = Map.groupBy(found, ([id]) => id);
  return (id) => spanOf((byId.get(id) ?? []).map(([, moments]) => moments));
}
