import { among, flagged } from './conditions.ts';
import { dutySubjects } from '../snapshot/duty-rows.ts';
import type { Measure, Quantity } from './measure.ts';
import { hidesFew, usual, who } from './usual.ts';

const late = { da: 'For sent', en: 'Late' } as const;
const paper = 'Høje-Taastrup 2013, punkt 2 (katalog I-021)';

function timeliness(subject: 'samtale' | 'tilbud', da: string, en: string): readonly Measure[] {
  const due = [among('subject', dutySubjects, subject)];
  const overdue = (kind: 'persons' | 'full-time-persons' | 'events'): Quantity => ({
    table: 'duties',
    where: [...due, flagged('timely', 2)],
    count: { kind },
  });
  const shared = {
    theme: 'rettidighed',
    scale: 100,
    unit: 'pct',
    decimals: 1,
    periods: usual,
    direction: 'op',
    suppression: hidesFew,
    source: paper,
  } as const;
  const left = {
    da: 'Fritagne og bortfaldne pligter og a-kassens egne er ikke med. En pligt tæller, når fristen er gået; på fristens egen dag kun, hvis den er opfyldt.',
    en: 'Exempted and lapsed duties and those of the unemployment funds are left out. A duty counts once its deadline has passed; on the last day itself only if it is met.',
  };
  return [
    {
      ...shared,
      id: `rettidighed-${subject}-personer`,
      da: `Rettidige ${da}, personer`,
      en: `Timely ${en}, persons`,
      population: `Borgere med ${da}, der skulle være holdt senest i perioden`,
      numerator: overdue('persons'),
      divisor: { table: 'duties', where: due, count: { kind: 'persons' } },
      complement: true,
      rest: { ...late, counted: overdue('persons') },
      dimensions: who,
      definition: {
        da: `Borgere, der har fået alle ${da} med frist i perioden til tiden, i procent af de borgere, der skulle have fået en. Sådan tæller jobindsats. ${left.da}`,
        en: `Citizens who got all ${en} due in the period in time, in percent of those who should have had one. This is how jobindsats counts. ${left.en}`,
      },
    },
    {
      ...shared,
      id: `rettidighed-${subject}-fuldtid`,
      da: `Rettidige ${da}, fuldtidspersoner`,
      en: `Timely ${en}, full-time persons`,
      population: `Fuldtidspersoner med ${da}, der skulle være holdt senest i perioden`,
      numerator: overdue('full-time-persons'),
      divisor: { table: 'duties', where: due, count: { kind: 'full-time-persons' } },
      complement: true,
      rest: { ...late, counted: overdue('full-time-persons') },
      dimensions: who,
      definition: {
        da: `Som i personer, men hver borger tæller så meget som den del af perioden, borgeren var på en ydelse. Sådan måler budgettet; de to tal er ikke ens. ${left.da}`,
        en: `As in persons, but each citizen counts as much as the part of the period on a benefit. This is how the budget measures; the two figures differ. ${left.en}`,
      },
    },
    {
      ...shared,
      id: `rettidighed-${subject}-pligter`,
      da: `Rettidige ${da}, pligter`,
      en: `Timely ${en}, duties`,
      population: `${da[0]?.toUpperCase() ?? ''}${da.slice(1)} med frist i perioden`,
      numerator: {
        table: 'duties',
        where: [...due, flagged('timely', 1)],
        count: { kind: 'events' },
      },
      divisor: { table: 'duties', where: due, count: { kind: 'events' } },
      rest: { ...late, counted: overdue('events') },
      dimensions: [...who, 'pligt'],
      definition: {
        da: `Pligter til ${da} med frist i perioden, der er opfyldt til tiden, i procent af alle, der skulle være opfyldt. ${left.da}`,
        en: `Duties of ${en} due in the period that were met in time, in percent of all that should have been met. ${left.en}`,
      },
    },
  ];
}

function quota(subject: 'samtale' | 'tilbud', da: string, en: string): Measure {
  const of = [among('subject', dutySubjects, subject)];
  return {
    id: `kvote-${subject}`,
    da: `75 pct.-kravet, ${da}`,
    en: `The 75 percent, ${en}`,
    theme: 'rettidighed',
    population: 'Perioder, der tæller i kravet, med sidste frist i perioden',
    numerator: { table: 'quotas', where: [...of, flagged('met')], count: { kind: 'events' } },
    divisor: { table: 'quotas', where: of, count: { kind: 'events' } },
    rest: {
      da: 'Ikke opfyldt',
      en: 'Not met',
      counted: { table: 'quotas', where: [...of, flagged('met', 2)], count: { kind: 'events' } },
    },
    scale: 100,
    unit: 'pct',
    decimals: 1,
    periods: usual,
    dimensions: who,
    direction: 'op',
    suppression: hidesFew,
    source: 'Lov 1750 af 2025, kravet fra 1. juli 2026 (docs/duties.md)',
    definition: {
      da: `Borgeres perioder med ${da}, hvor alle er opfyldt til tiden, i procent af de perioder, der tæller i kommunens krav, og hvis sidste frist er gået. Undtagne tæller med i divisoren, som i kravet.`,
      en: `Citizens’ periods of ${en} in which all were met in time, in percent of the periods that count in the municipality’s demand and whose last deadline has passed. Exempted ones count in the divisor, as in the demand.`,
    },
  };
}

/** Whether what the law asks for was done in time (rettidighed). */
export const timelinessMeasures: readonly Measure[] = [
  ...timeliness('samtale', 'samtaler', 'interviews'),
  ...timeliness('tilbud', 'tilbud', 'offers'),
  quota('samtale', 'samtaler', 'interviews'),
  quota('tilbud', 'første tilbud', 'first offers'),
];
