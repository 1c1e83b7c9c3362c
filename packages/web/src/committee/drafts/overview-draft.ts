import type { DraftContent, Overview } from '@rettidig/committee';
import { addDays } from '@rettidig/engine';
import type { NamedPeriod } from '@rettidig/figures';
import type { OverviewGround, Report } from '@rettidig/figures/overview';
import { type DraftChoice, type DraftKind, draftKind, type DraftTerms } from './draft-kind.ts';
import { periodChosen } from './month-choice.ts';
import { type ChapterTerms, overviewNow, overviewThen } from './overview.ts';

/** A draft of an overview of key figures of a period; both can be made as known at any moment. */
export function overviewDraft({
  period,
  report,
  chapters,
  content,
  ...terms
}: Omit<DraftTerms, 'choices'> & {
  readonly period: { readonly kind: 'maaned' | 'kvartal'; readonly choice: DraftChoice };
  readonly report: (ground: OverviewGround, period: NamedPeriod) => Report;
  readonly chapters: Readonly<Record<string, ChapterTerms>>;
  readonly content: (overview: Overview) => DraftContent;
}): DraftKind {
  const { kind, choice } = period;
  const make = (chosen: Readonly<Record<string, string>>) => (ground: OverviewGround) => {
    const asked = periodChosen(kind, chosen[choice.name]);
    return asked === null ? 'Vælg en periode, der er slut.' : report(ground, asked);
  };
  return draftKind({
    ...terms,
    choices: [choice],
    ofCitizens: true,
    lawDay: (chosen) => {
      const asked = periodChosen(kind, chosen[choice.name]);
      return asked === null ? null : addDays(asked.to, -1);
    },
    find: async (from, chosen, asKnownAt) => {
      const found = await overviewThen(from, asKnownAt, make(chosen), chapters);
      return typeof found === 'string' ? found : content(found.overview);
    },
    findNow: async (from, chosen) => {
      const found = await overviewNow(from, make(chosen), chapters);
      return typeof found === 'string'
        ? found
        : { content: content(found.overview), asKnownAt: found.asKnownAt };
    },
  });
}
