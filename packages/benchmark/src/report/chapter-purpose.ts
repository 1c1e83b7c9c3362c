import type { Choices } from '../frame/choices.ts';
import { counted } from '@rettidig/engine';
import { listed } from '../wording/number-text.ts';
import type { Block } from './block.ts';
import { heading, list, note, paragraph } from './blocks.ts';
import type { Ground } from './ground.ts';
import { chapters, efforts } from './phrases.ts';
import { tableBlock } from './tables.ts';

/** Each choice: what it is about, and what each answer means for the figures. */
export const choiceTexts: {
  readonly [Choice in keyof Choices]: {
    readonly name: string;
    readonly answers: Readonly<Record<Choices[Choice], string>>;
  };
} = {
  groupPersons: {
    name: 'Personer bag en gruppes produktivitet',
    answers: {
      netto: 'Uden dem, der er hos anden aktør: jobcenterets egne',
      brutto: 'Alle i gruppen, også dem hos anden aktør',
    },
  },
  agePersons: {
    name: 'Personer bag opdelingen på alder',
    answers: {
      netto: 'Uden dem, der er hos anden aktør',
      brutto: 'Alle i aldersgruppen, også dem hos anden aktør',
    },
  },
  totalPersons: {
    name: 'Personer bag den samlede produktivitet, administration, ledelse og virksomhedsindsats',
    answers: {
      netto: 'Målgruppen uden dem, der er hos anden aktør',
      brutto: 'Hele målgruppen, også dem hos anden aktør',
    },
  },
  resourceCoursePersons: {
    name: 'Personer bag ressourceforløb',
    answers: {
      'kontanthjaelp-2-3+sygedagpenge+ledighedsydelse':
        'Dem, der kan komme i et: kontanthjælp match 2-3, sygedagpenge og ledighedsydelse',
      'i-forloeb': 'Dem, der er i et',
    },
  },
  mean: {
    name: 'Gennemsnit',
    answers: {
      simpelt: 'Simpelt: hver kommune tæller lige meget',
      samlet: 'Samlet: alle kommuner lagt sammen, så store tæller mest',
    },
  },
  dash: {
    name: 'En streg i tallene for tid',
    answers: {
      nul: 'Der er ikke brugt tid: tæller som 0',
      'ikke-indberettet': 'Der er ikke indberettet: tæller ikke med',
    },
  },
};

/** The answer of one choice, in words. */
function answered<Choice extends keyof Choices>(choices: Choices, choice: Choice): string {
  return choiceTexts[choice].answers[choices[choice]];
}

/** Why the benchmark is made, how, and with every choice that another could have made otherwise. */
export function purposeChapter(ground: Ground): readonly Block[] {
  const { municipalities, choices, round } = ground;
  const missing = chapters.flatMap(([number, subject]) =>
    ground.tableOf(subject) === null ? [`${number} ${efforts[subject].title}`] : [],
  );
  return [
    heading(1, '1', 'Formål og metode'),
    ...paragraph(
      `Rapporten sammenligner ressourcer, produktivitet og kvalitet i beskæftigelsesindsatsen i ${counted(municipalities.length, 'kommune', 'kommuner')}: ${listed(municipalities.toSorted((one, other) => one.localeCompare(other, 'da')))}. Den gælder ${round.year}.`,
      'Alle tal, ord, placeringer og figurer er regnet og skrevet efter faste regler ud fra kommunernes tal. De samme tal giver altid de samme ord.',
    ),
    ...(ground.anonymous
      ? [
          note(
            'De andre kommuner er anonymiseret: de hedder Kommune A, B … i en rækkefølge, der ikke følger af navn eller størrelse. Indbyggertal, rammevilkår, forsørgelsestryk og forventet antal på ydelse vises kun for egen kommune, for de kan slås op. Det kan aktiveringsgrader og job- og uddannelsesrater også: anonymiseringen skjuler navne, men kan ikke skjule, hvad der er offentligt.',
          ),
        ]
      : []),
    heading(2, '1.1', 'Sådan læses tallene'),
    ...list([
      'Ressourcer er årsværk: den tid, medarbejderne bruger på jobcenterets opgaver, uanset hvor de er ansat, og hvem der betaler. Tid hos personer i fleksjob tæller 0,5 og i seniorjob 0,75.',
      'Produktivitet er årsværk pr. 1.000 årspersoner i målgruppen. Den er høj, når der går få årsværk til hver. Den måler enhedsomkostning, ikke udbytte: en kommune, der investerer i flere samtaler, får en lavere produktivitet. Derfor står kvaliteten altid ved siden af.',
      'Kvalitet måles på, hvor meget der gøres (samtaler, tilbud, aktivering), og på resultatet (job- og uddannelsesrater). Indholdet af en samtale eller et tilbud måles ikke.',
      'Nr. 1 bruger færrest årsværk pr. årsperson. Ved hver placering står, om afrunding kan flytte den.',
      'Tal for hovedopgaver og delopgaver er sikrere end tal for underopgaver, som bygger på finere skøn over tid.',
    ]),
    heading(2, '1.2', 'Valg i beregningen'),
    ...paragraph(
      'Andre valg giver andre tal og ofte andre placeringer. Rapporten er regnet med valgene i tabel 1.2.',
    ),
    tableBlock({
      number: '1.2',
      caption: 'Valg i beregningen',
      head: ['Valg', 'I denne rapport'],
      rows: (Object.keys(choiceTexts) as (keyof Choices)[]).map((choice) => ({
        level: 'hoved',
        cells: [choiceTexts[choice].name, answered(choices, choice)],
      })),
      strong: [],
      source: 'Valgt for runden',
    }),
    ...(missing.length === 0
      ? []
      : [
          note(
            `Der er ingen tabel for ${listed(missing)}. Kapitlerne siger det, der kan siges ud fra de øvrige tabeller, og hvad der mangler.`,
          ),
        ]),
  ];
}
