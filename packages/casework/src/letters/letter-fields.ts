import type { LetterKind } from './letter-kind.ts';

/** What fills a field: a few words inside a sentence, a text that may have several paragraphs, or a list. */
export type FieldShape = 'linje' | 'tekst' | 'liste';

/** A field of a kind of letter. */
export interface LetterField {
  readonly shape: FieldShape;
  /** In Danish, for those who write templates. */
  readonly label: string;
  /** A letter cannot be written without it. */
  readonly required: boolean;
  /** Why a template must have a place for it, also where letters may leave it out; null when the template may drop it. */
  readonly basis: string | null;
  /** What it may look like, for the preview of a template; the items of a list by line. */
  readonly example: string;
}

interface Field<S extends FieldShape, R extends boolean> extends LetterField {
  readonly shape: S;
  readonly required: R;
}

/** A field that every letter of the kind carries. */
const must = <S extends FieldShape>(
  shape: S,
  label: string,
  example: string,
  basis = 'Brevet kan ikke forstås uden.',
): Field<S, true> => ({ shape, label, required: true, basis, example });

/** A field that a letter of the kind may carry. What stands in the template around it falls away with it. */
const may = <S extends FieldShape>(
  shape: S,
  label: string,
  example: string,
  basis: string | null = null,
): Field<S, false> => ({ shape, label, required: false, basis, example });

const interviewPlace = must(
  'tekst',
  'Hvor eller hvordan samtalen holdes',
  'Du skal møde op hos os. Adressen er Havnegade 12, lokale 4.',
);
const reasonByLaw = may(
  'tekst',
  'Hvorfor samtalen skal holdes, med paragraf',
  'Samtalen skal holdes senest den 12. december 2026. Det står i lov om en aktiv beskæftigelsesindsats § 31.',
);
const noShow = may(
  'tekst',
  'Hvad der sker, hvis borgeren udebliver',
  'Bliver du væk uden en rimelig grund, kan vi trække i din ydelse. Det står i lov om aktiv socialpolitik § 37.',
  'Lov om aktiv socialpolitik § 37: borgeren skal kende følgen af at blive væk.',
);
const legalBasis = (basis: string): Field<'tekst', true> =>
  must('tekst', 'Retsgrundlag', 'Lov om aktiv socialpolitik § 37.', basis);

/**
 * The fields of each kind of letter. What a decision must carry follows forvaltningsloven §§ 22-25 (docs/letters.md).
 */
export const letterFields = {
  indkaldelse: {
    samtale: must('linje', 'Hvilken samtale', 'en jobsamtale'),
    dag: must('linje', 'Dagen', 'onsdag den 9. december 2026'),
    klokken: must('linje', 'Klokkeslættet', '10.00'),
    sted: interviewPlace,
    formaal: may(
      'tekst',
      'Hvad samtalen handler om',
      'Vi skal tale om, hvordan du kommer i arbejde.',
    ),
    frist: reasonByLaw,
    udeblivelse: noShow,
  },
  'ny-tid': {
    samtale: must('linje', 'Hvilken samtale', 'din jobsamtale'),
    tidligere: must('linje', 'Den gamle tid', 'mandag den 7. december 2026 kl. 9.00'),
    dag: must('linje', 'Den nye dag', 'onsdag den 9. december 2026'),
    klokken: must('linje', 'Det nye klokkeslæt', '10.00'),
    sted: interviewPlace,
    aarsag: may('tekst', 'Hvorfor samtalen er flyttet', 'Du har bedt om en anden tid.'),
    frist: reasonByLaw,
    udeblivelse: noShow,
  },
  aflysning: {
    samtale: must('linje', 'Hvilken samtale', 'din jobsamtale'),
    tid: must('linje', 'Dag og klokkeslæt', 'onsdag den 9. december 2026 kl. 10.00'),
    aarsag: may('tekst', 'Hvorfor samtalen er aflyst', 'Din sagsbehandler er syg.'),
    herefter: may('tekst', 'Hvad der sker nu', 'Vi sender dig en ny tid.'),
  },
  vejledning: {
    ydelse: must('linje', 'Ydelsen', 'kontanthjælp'),
    pligter: must(
      'liste',
      'Hvad borgeren skal',
      'Du skal komme til samtaler.\nDu skal tage imod tilbud.',
      'Lov om aktiv socialpolitik § 35, stk. 1: skriftlig vejledning om pligterne.',
    ),
    rettigheder: may(
      'liste',
      'Hvad borgeren har ret til',
      'Du kan tage en anden med til samtaler.',
    ),
    konsekvenser: must(
      'tekst',
      'Hvad der sker, hvis borgeren ikke gør det',
      'Bliver du væk uden en rimelig grund, kan vi trække i din kontanthjælp.',
      'Lov om aktiv socialpolitik § 35, stk. 1: skriftlig vejledning om sanktioner.',
    ),
    advarsel: may(
      'tekst',
      'Advarsel om skærpet sanktion',
      'Sker det igen, kan vi give dig en skærpet sanktion.',
      'Lov om aktiv socialpolitik § 35, stk. 2: skriftlig advarsel før en skærpet sanktion.',
    ),
    retsgrundlag: legalBasis(
      'Lov om aktiv socialpolitik § 35, stk. 1: borgeren skal kende reglerne.',
    ),
  },
  partshoering: {
    sagen: must(
      'tekst',
      'Hvad sagen handler om',
      'Du kom ikke til jobsamtalen den 9. november 2026.',
      'Forvaltningsloven § 19: borgeren skal vide, hvad sagen handler om.',
    ),
    oplysninger: must(
      'liste',
      'Oplysningerne i sagen',
      'Vi indkaldte dig den 26. oktober 2026.\nDu meldte ikke afbud.',
      'Forvaltningsloven § 19: borgeren skal kende oplysningerne.',
    ),
    retsgrundlag: legalBasis('Forvaltningsloven § 19: borgeren skal kunne svare på grundlaget.'),
    betydning: must(
      'tekst',
      'Hvad der kan ske',
      'Vi kan trække i din kontanthjælp for de dage, du var væk.',
      'Forvaltningsloven § 19: borgeren skal vide, hvad oplysningerne kan betyde.',
    ),
    frist: must(
      'linje',
      'Sidste dag at svare',
      'den 4. december 2026',
      'Forvaltningsloven § 19, stk. 1: en frist for svaret.',
    ),
    'uden-svar': must(
      'tekst',
      'Hvad der sker uden et svar',
      'Hører vi ikke fra dig, afgør vi sagen med det, vi ved.',
      'Forvaltningsloven § 19: borgeren skal kende følgen af ikke at svare.',
    ),
  },
  afgoerelse: {
    emne: must('linje', 'Hvad afgørelsen handler om', 'fradrag i din kontanthjælp'),
    resultat: must(
      'tekst',
      'Resultatet',
      'Vi trækker 3 dage i din kontanthjælp for november 2026.',
      'Forvaltningsloven § 22: en afgørelse har et resultat og en begrundelse.',
    ),
    retsgrundlag: legalBasis('Forvaltningsloven § 24, stk. 1: begrundelsen henviser til reglerne.'),
    hovedhensyn: must(
      'tekst',
      'Hovedhensynene',
      'Vi har lagt vægt på, at du ikke havde en rimelig grund til at blive væk.',
      'Forvaltningsloven § 24, stk. 1: hovedhensynene, hvor der er et skøn.',
    ),
    oplysninger: must(
      'liste',
      'De oplysninger, der er lagt vægt på',
      'Du fik brevet med indkaldelsen den 26. oktober 2026.\nDu kom ikke den 9. november 2026.',
      'Forvaltningsloven § 24, stk. 2: oplysninger af væsentlig betydning.',
    ),
    hoeringssvar: may(
      'tekst',
      'Hvad borgeren har sagt, og hvad vi mener om det',
      'Du har fortalt, at du havde glemt samtalen. Det er ikke en rimelig grund.',
      'Forvaltningsloven §§ 19 og 24: svaret på partshøringen skal indgå.',
    ),
    klagevejledning: must(
      'tekst',
      'Klagevejledning',
      'Du kan klage. Skriv eller ring til os senest 4 uger efter, at du har fået brevet.',
      'Forvaltningsloven § 25: klagevejledning.',
    ),
  },
  plan: {
    maal: must('liste', 'Borgerens mål', 'Du vil have arbejde i et køkken.'),
    delmaal: may('liste', 'Delmål', 'Du har et cv, der er godt at læse.'),
    aftaler: must(
      'liste',
      'Aftaler: hvad, hvem og hvornår',
      'Du søger to job om ugen.\nVi finder en praktikplads senest den 1. februar 2027.',
    ),
    opfoelgning: may('tekst', 'Hvornår vi følger op', 'Vi taler om planen den 9. december 2026.'),
    retsgrundlag: may('tekst', 'Retsgrundlag', 'Lov om en aktiv beskæftigelsesindsats § 45.'),
  },
  uddannelsespaalaeg: {
    trin: must('linje', 'Trinnet', 'trin 1: forslag til uddannelser'),
    krav: must('liste', 'Hvad borgeren skal', 'Du skal foreslå en eller flere uddannelser.'),
    frist: must('linje', 'Sidste dag', 'den 4. december 2026'),
    begrundelse: must(
      'tekst',
      'Begrundelse',
      'Du er under 30 år og har ingen uddannelse. Vi vurderer, at du kan tage en.',
      'Forvaltningsloven §§ 22-24: et pålæg skal begrundes.',
    ),
    konsekvenser: must(
      'tekst',
      'Hvad der sker, hvis borgeren ikke gør det',
      'Gør du det ikke, kan det få betydning for din ydelse.',
    ),
    retsgrundlag: legalBasis('Forvaltningsloven § 24, stk. 1: begrundelsen henviser til reglerne.'),
    klagevejledning: must(
      'tekst',
      'Klagevejledning',
      'Du kan klage. Skriv eller ring til os senest 4 uger efter, at du har fået brevet.',
      'Forvaltningsloven § 25: klagevejledning.',
    ),
  },
  underretning: {
    uddannelse: must('linje', 'Uddannelsen', 'grundforløb 1 på erhvervsskolen'),
    besked: must(
      'tekst',
      'Hvad institutionen skal vide',
      'Borgeren har fået pålæg om at begynde på uddannelsen senest den 1. februar 2027.',
    ),
    retsgrundlag: legalBasis('Modtageren skal vide, efter hvilken regel vi giver oplysningerne.'),
    svar: may('tekst', 'Hvad institutionen bedes om', 'Giv os besked, hvis borgeren holder op.'),
  },
  bekraeftelse: {
    emne: must('linje', 'Hvad der bekræftes', 'virksomhedspraktik'),
    besked: must(
      'tekst',
      'Det vigtigste',
      'Du begynder i virksomhedspraktik mandag den 23. november 2026.',
    ),
    detaljer: may(
      'liste',
      'Sted, periode, timer og andet',
      'Sted: Køkkenet ved Havnen, Havnegade 2\nPeriode: 23. november 2026 til 20. december 2026\nTimer om ugen: 37',
    ),
    begrundelse: may('tekst', 'Begrundelse', 'Praktikken skal vise, om arbejdet passer til dig.'),
    retsgrundlag: may(
      'tekst',
      'Retsgrundlag',
      'Lov om en aktiv beskæftigelsesindsats § 57.',
      'Forvaltningsloven § 24: brevet skal kunne henvise til reglerne.',
    ),
    konsekvenser: may('tekst', 'Hvad borgeren skal huske', 'Ring til os, hvis du bliver syg.'),
    klagevejledning: may(
      'tekst',
      'Klagevejledning',
      'Du kan klage. Skriv eller ring til os senest 4 uger efter, at du har fået brevet.',
      'Forvaltningsloven § 25: er bekræftelsen en afgørelse, har den klagevejledning.',
    ),
  },
} as const satisfies Readonly<Record<LetterKind, Readonly<Record<string, LetterField>>>>;

/** Fields that every letter has, filled by the program. */
export const commonFields = {
  navn: 'Borgerens navn',
  modtager: 'Modtagerens navn',
  kommune: 'Kommunens navn',
  medarbejder: 'Medarbejderens navn',
  enhed: 'Medarbejderens enhed',
  dato: 'Brevets dato',
} as const;
export type CommonField = keyof typeof commonFields;

type Shapes = typeof letterFields;
type ValueOf<F> = F extends { readonly shape: 'liste' } ? readonly string[] : string;
type NamesOf<K extends LetterKind, R extends boolean> = {
  [N in keyof Shapes[K]]: Shapes[K][N] extends { readonly required: R } ? N : never;
}[keyof Shapes[K]];

/** What a letter of a kind is filled with: Danish text as it will stand. */
export type LetterFields<K extends LetterKind> = {
  readonly [N in NamesOf<K, true>]: ValueOf<Shapes[K][N]>;
} & {
  readonly [N in NamesOf<K, false>]?: ValueOf<Shapes[K][N]> | undefined;
};

/** What fills a field: a text, or the items of a list. */
export type FieldValue = string | readonly string[];

/** The fields of a kind of letter by name, in the order of the list. */
export function fieldsOf(kind: LetterKind): ReadonlyMap<string, LetterField> {
  return new Map(Object.entries(letterFields[kind]));
}

/** An order of a letter of the kind with every field filled by its example, for the preview of a template. */
export function exampleFields<K extends LetterKind>(kind: K): LetterFields<K> {
  const examples = [...fieldsOf(kind)].map(([name, { shape, example }]) => [
    name,
    shape === 'liste' ? example.split('\n') : example,
  ]);
  // The names and shapes come from the same list as the type.
  return Object.fromEntries(examples) as LetterFields<K>;
}
