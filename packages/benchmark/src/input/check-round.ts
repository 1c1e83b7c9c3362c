import { nearNames } from '../frame/near-names.ts';
import { slug } from '../table/row-id.ts';
import type { Draft } from './draft.ts';
import type { Submission } from './submission.ts';

/**
 * Holds the files of a round against each other: a municipality that is there twice, names that may be one, and years that
 * differ. What is found is said to each of those it is about; nothing is merged.
 */
export function checkRound(
  drafts: readonly Draft[],
  { year, among }: { readonly year: number | null; readonly among: readonly Submission[] },
): void {
  checkTwice(drafts);
  checkNames(drafts, among);
  checkYears(drafts, year);
}

const filesOf = ({ files }: Draft): string => files.join(' og ');

function checkTwice(drafts: readonly Draft[]): void {
  const named = drafts.filter(({ municipality }) => municipality !== null);
  for (const same of Map.groupBy(named, ({ municipality }) => slug(municipality ?? '')).values()) {
    if (same.length < 2) continue;
    for (const draft of same) {
      const others = same.filter((other) => other !== draft).map(filesOf);
      draft.remarks.fault(
        draft.municipalityAt,
        `${draft.municipality ?? ''} er sendt mere end én gang (også i ${others.join(' og ')}). Send kun den fil, der gælder.`,
      );
    }
  }
}

function checkNames(drafts: readonly Draft[], among: readonly Submission[]): void {
  const own = drafts.flatMap(({ municipality }) => municipality ?? []);
  const names = [...new Set([...own, ...among.map(({ municipality }) => municipality)])];
  for (const { wrong, right } of nearNames(names)) {
    for (const draft of drafts.filter(({ municipality }) => municipality === wrong)) {
      draft.remarks.question(
        draft.municipalityAt,
        `Er »${wrong}« den samme kommune som »${right}«? Ret navnet, hvis den er; de er ikke lagt sammen.`,
      );
    }
  }
}

/** Without a year of the round, the year of most files is meant. */
function checkYears(drafts: readonly Draft[], year: number | null): void {
  const said = drafts.flatMap((draft) => draft.year ?? []);
  const counts = [...Map.groupBy(said, (each) => each)].sort(
    ([a, many], [b, more]) => more.length - many.length || b - a,
  );
  const wanted = year ?? counts[0]?.[0] ?? null;
  for (const draft of drafts) {
    if (wanted === null || draft.year === null || draft.year === wanted) continue;
    const whose = year === null ? `de fleste andre er for ${wanted}` : `runden er ${wanted}`;
    const last = draft.year === wanted - 1 ? ' Det ser ud til at være filen fra sidste år.' : '';
    draft.remarks.fault(
      draft.yearAt,
      `Filen er for ${draft.year}, men ${whose}.${last} Send tallene for ${wanted}.`,
    );
  }
}
