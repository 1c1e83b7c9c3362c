/**
 * The contradictions that were found by hand in the papers, by their number in the audit: which check has to find each, and
 * what its finding has to speak of. `null`: why it cannot be found in the texts and tables that are there.
 */
export interface KnownMistake {
  readonly id: string;
  /** Any of these checks may find it. */
  readonly checks: readonly string[];
  /** Each occurs in the finding's words, its computation or its quotes. */
  readonly speaksOf: readonly string[];
  /** A table that is not always there, without which nobody can find it. */
  readonly table?: string;
}

const mistake = (
  id: string,
  checks: string | readonly string[],
  ...speaksOf: readonly string[]
): KnownMistake => ({
  id,
  checks: typeof checks === 'string' ? [checks] : checks,
  speaksOf,
});

const inTable = (table: string, known: KnownMistake): KnownMistake => ({ ...known, table });

/** An id stands more than once where several findings show the same. */
export const knownMistakes: readonly KnownMistake[] = [
  mistake('I-01', 'samme-tal-to-tabeller', 'Haderslev'),
  mistake('I-02', ['samme-tal-to-tabeller', 'andel-gange-samlet'], 'Mariagerfjord'),
  mistake('I-03', 'samme-tal-to-tabeller', 'Kontanthjælp 1, gennemsnittet: 26,4'),
  inTable('4.6', mistake('I-04', 'streg-talt-som-nul', 'Samtaleintensitet')),
  mistake('I-05', 'gennemsnit-af-ressourcer', 'Udd.- & arbejdsmarkedsydelse', '0,0 %'),
  mistake('I-06', 'samme-tal-to-tabeller', 'Tabel 3.1', 'Bilag I'),
  mistake('I-07', 'trykt-gennemsnit', 'JC-målgruppe i alt: der står 9,9 %'),
  mistake('I-07', 'trykt-gennemsnit', 'der står 19,3 %'),
  mistake('I-07', 'sum-af-dele', 'JC-målgruppe i alt, gennemsnittet: der står 9,9 %'),
  mistake('I-08', 'placering', 'femte højeste', 'nummer 6'),
  mistake('I-09', ['placering', 'placering-to-gange'], 'anden bedste'),
  mistake('I-10', 'forskel-i-aarsvaerk', 'enhedsomkostning', '68,4'),
  mistake('I-11', 'naevner', 'indbyggere', '18-64-årige'),
  mistake('I-12', 'procentpoint', '2,2 procentpoint', '2,4'),
  mistake('I-13', 'samlet-af-dele', 'anden aktør'),
  mistake('I-15', 'aldersopdeling', 'Aabenraa', '5,9'),
  mistake('I-16', 'aldersopdeling', 'Jammerbugt', '17,8'),
  inTable('4.5', mistake('I-17', 'aldersopdeling', 'Jammerbugt', '19,7')),
  inTable('4.8', mistake('I-18', 'samlet-kvalitet', 'vægtet på en anden måde')),
  mistake('I-14', 'andel-andet-grundlag', 'grundlaget er ikke nævnt'),
  mistake('I-19', 'samme-tal-to-ord', 'relativ høj', 'lidt højere'),
  mistake('I-20', 'samme-tal-to-ord', 'betydelig færre', 'markant færre'),
  mistake('I-21', 'samme-tal-to-ord', 'lidt færre', '(a-dagpenge)'),
  mistake('I-22', 'samme-tal-to-ord', 'Samtaleintensitet', 'på niveau'),
  mistake('I-22', 'samme-tal-to-ord', 'Tilbudintensitet', 'på niveau'),
  mistake('I-23', 'indikator-ikke-navngivet', 'lidt over', 'tilbudintensitet'),
  mistake('I-24', 'opremsning', 'Lyngby-Taarbæk', 'to gange'),
  mistake('I-24', 'opremsning', 'mangler Varde'),
  mistake('I-25', 'opremsning', '10 hovedopgaver', 'Diverse'),
  mistake('I-26', 'tal-fejlskrevet', '69,8,3'),
  mistake('I-27', 'navn-i-hoved', 'Mariagerford'),
  mistake('I-28', 'overskrift-lover', 'Tabel 4.3', 'kvalitet'),
  mistake('I-28', 'overskrift-lover', 'Tabel 4.9', 'kvalitet'),
  mistake('I-29', 'periode', '3. kvartal 2012', '2. kvartal 2012'),
  mistake('I-30', 'beloeb-og-aar', '-7,0 mio. kr. i 2014'),
  mistake('I-31', 'uden-for-delene', '11.835', '10.757'),
  mistake('I-32', 'talt-to-gange', 'Mentorordning', '726'),
  mistake('I-33', 'tabt-refusion', 'Udmeldt ramme'),
  mistake('I-36', 'sum', 'passer inden for afrunding', '-150 mod -148'),
  mistake('I-37', 'personer-bag-beloeb', '41', '50'),
  mistake('I-34', 'aar-med-tusindtal', '2.014'),
  mistake('I-35', 'samme-indledning', 'Indsatsdelen'),
  mistake('I-38', 'ord-naesten-ens', 'uddannelsesyndelse'),
  mistake('I-39', 'maanedsraekke', 'feb-12'),
  mistake('I-40', 'maaneder-ude-af-trit', 'mar-12'),
  mistake('I-48', 'yderpunkt-med-forbehold', 'Ny-Start', '84.488'),
  mistake('I-49', 'forbehold', 'Ny-Start', '6.280'),
  mistake('I-53', 'aar-mangler', 'Provenu', '2024'),
  mistake('I-55', 'sagsnummer', '21/24328'),
  mistake('I-55', 'sagsnummer', 'uden sagsnummer'),
  mistake('I-56', 'tabel-uden-kolonner', 'Godkendelse af tidsplan'),
  mistake('I-57', 'antal-to-gange', 'tre teams'),
  mistake('I-58', 'celle-uden-raekke', 'GoPro'),
  mistake('I-59', 'varighed', 'Nytteindsats', '13 uger'),
  mistake('I-60', 'omfang', 'uddannelsesparate'),
  mistake('I-61', 'frist', 'jobparate', 'nytteindsats'),
  mistake('I-62', 'to-navne', 'uddannelsesydelse'),
  mistake('I-63', 'tal-fejlskrevet', '1. mio'),
  mistake('I-64', 'overskrift-og-tekst', 'flygtninge'),
];

const noText = 'papirets tekst er ikke med';

/** Mistakes that nothing in the texts and tables which are there can show. */
export const beyondReach: readonly { readonly id: string; readonly why: string }[] = [
  ...['I-41', 'I-42', 'I-43', 'I-44', 'I-45', 'I-46', 'I-47', 'I-50', 'I-51', 'I-52'].map((id) => ({
    id,
    why: noText,
  })),
  { id: 'I-54', why: 'det ene af de to papirer er ikke med' },
  { id: 'I-65', why: 'er om en opgave, ikke om et papir' },
];
