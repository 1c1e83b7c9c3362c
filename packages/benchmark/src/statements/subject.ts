import { bareLabel } from './grid.ts';

/**
 * What figures are about, under the names texts give it: the row `Kontanthjælp 1` and the words `kontanthjælpsmodtagere i
 * match 1` are one. The most special come first: what one has taken, a later one does not see.
 */
const names: readonly (readonly [id: string, pattern: string])[] = [
  [
    'virksomhedsrettet-tilbudsintensitet',
    'virksomheds?rette(?:t|de) tilbuds?intensitet(?:en)?|virksomhedsintensitet(?:en)?',
  ],
  [
    'virksomhedsrettet-aktiveringsgrad',
    'virksomheds?rette(?:t|de) aktiveringsgrad(?:en)?|aktiveringsgrad(?:en)?,? (?:i )?virksomheds?rette(?:t|de)(?: forløb)?',
  ],
  [
    'delvise-raskmeldinger',
    'delvise? raskmelding(?:er)?|delvise? (?:rask- eller delvis )?sygemelding',
  ],
  ['samtaleintensitet', 'samtaleintensitet(?:en)?|samtale-(?= og tilbuds?intensitet)'],
  ['tilbudsintensitet', 'tilbuds?intensitet(?:en)?'],
  ['aktiveringsgrad', 'aktiveringsgrad(?:en|er)?'],
  ['jobrate', 'job- og uddannelsesrat(?:en?|er|erne)|job- og uddannelseseffekt(?:er|en)?'],
  ['virksomhedssamarbejde', 'samarbejdet? med virksomhederne'],
  ['rammevilkaar', 'rammevilkår(?:ene)?|rammebetingelser(?:ne)?'],
  ['over-30', '(?:for |borgere )?over 30(?:[ -]årige| år)?'],
  ['under-30', '(?:for |borgere )?under 30(?:[ -]årige| år)?'],
  ['specialiseret-sagsbehandling', 'specialiseret sagsbehandling'],
  ['ledelse-stab', 'ledelse (?:af )?\\(?stab/administration\\)?'],
  ['administration-moeder', 'administration, møder mv\\.?'],
  ['stabsbetjening', 'stabsbetjening(?:en)?'],
  ['strategisk-ledelse', 'strategisk ledelse'],
  ['teamledelse', 'teaml?edelsen?'],
  ['modtagelse', 'modtagelsen? og telefonvagt(?:en)?'],
  ['rehabiliteringsteam', 'rehabiliteringsteam'],
  ['udplacering', 'udplacering(?:en)?'],
  ['jobformidling', 'jobformidling(?:en)?'],
  ['jobrotation', 'jobrotation(?:en)?'],
  ['virksomhedskontakt', 'generel(?:le)? virksomhedskontakt(?:en)?'],
  ['fastholdelse', 'fastholdelse(?:n)?'],
  ['integration', 'integrationsindsats(?:en)?'],
  ['samtaler', 'samtaler og opfølgningsplaner'],
  ['puljer', 'puljer og løntilskud|puljer eller løntilskud'],
  [
    'uddannelsesydelse',
    'uddannelses- (?:og|&) arbejdsmarkedsydelse|udd\\.- ?& ?arbejdsmarkedsydelse|(?:særlig )?uddannelsesydelse|arbejdsmarkedsydelse',
  ],
  [
    'a-dagpenge',
    'a-?dag-?penge(?:-?modtager(?:e|ne)?|indsats(?:en)?)?|dagpenge(?:modtager(?:e|ne)?|indsats(?:en)?|området)',
  ],
  [
    'kontanthjaelp-2-3',
    '(?:kontanthjælps?(?:modtager(?:e|ne)?|indsats(?:en)?)?)?,? ?\\(?(?:i )?match 2-3\\)?|kontanthjælp (?:m|match )?2[+-]3',
  ],
  [
    'kontanthjaelp-1',
    '(?:kon-?tanthjælps?(?:modtager(?:e|ne)?|indsats(?:en)?)?)?,? ?\\(?(?:i )?match 1\\)?|kontanthjælp m?1',
  ],
  ['sygedagpenge', 'sygedagpenge(?:modtager(?:e|ne)?|indsats(?:en)?)?'],
  ['ledighedsydelse', 'ledighedsydelse(?:sområdet)?|fleksjobindsats(?:en)?'],
  ['revalidering', 'revalidering(?:sindsatsen)?|revalidender|revaliderende'],
  ['ressourceforloeb', 'ressourceforløb(?:sindsatsen)?'],
  [
    'virksomhedsindsats',
    '(?:den )?virksomhedsrettede indsats|virksomhedsindsats(?:en)?|indsatsen overfor virksomhederne',
  ],
  [
    'administration',
    '(?:den )?administrative indsats|administration(?:en)?|administrativ produktivitet',
  ],
  ['ledelse', '(?:den )?ledelsesmæssige? (?:indsats|produktivitet)|ledelse(?:n)?'],
  ['sagsbehandling', 'sagsbehandling(?:en)?'],
  ['diverse', 'diverse'],
];

const patterns = names.map(
  ([id, pattern]) => [id, new RegExp(`(?<![\\p{L}-])(?:${pattern})(?!\\p{L})`, 'giu')] as const,
);

export interface Mention {
  readonly subject: string;
  readonly start: number;
  readonly end: number;
}

/** What a text speaks of, in the order it does. */
export function subjectsIn(text: string): readonly Mention[] {
  let rest = text;
  const mentions: Mention[] = [];
  for (const [subject, pattern] of patterns)
    rest = rest.replaceAll(pattern, (whole, ...more: readonly unknown[]) => {
      const start = more.find((one) => typeof one === 'number') ?? 0;
      mentions.push({ subject, start, end: start + whole.length });
      return '\u0000'.repeat(whole.length);
    });
  return mentions.toSorted((one, other) => one.start - other.start);
}

/** What a row is about; its own words where it is nothing of the list. */
export function subjectOf(label: string): string {
  const bare = bareLabel(label);
  return subjectsIn(bare)[0]?.subject ?? bare.toLocaleLowerCase('da');
}
