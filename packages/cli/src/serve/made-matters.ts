import type { Decision, PointDecision, Section, Slot } from '@rettidig/committee';

/** A file of the demo: what kind, and what stands in it. */
export interface MadeFile {
  readonly as: 'pdf' | 'docx' | 'xlsx';
  readonly title: string;
  readonly open: boolean;
  /** A line of text each; of a workbook the cells, with `;` between. */
  readonly lines: readonly string[];
}

/** A matter of the demo. */
export interface MadeMatter {
  readonly title: string;
  /** Letter of the neutral form: B, D or O. */
  readonly type: 'B' | 'D' | 'O' | null;
  readonly caseNumber: string | null;
  readonly sections: readonly Section[];
  /** Points of the recommendation; empty: none. */
  readonly points: readonly string[];
  readonly state: 'udkast' | 'klar';
  /** Why it is closed, and what the public reads instead; absent: open. */
  readonly closed?: {
    readonly ground: string;
    readonly publicTitle: string | null;
    readonly publicDecision: string | null;
  };
  readonly files: readonly MadeFile[];
}

const matter = (
  title: string,
  [type, caseNumber]: readonly [MadeMatter['type'], string | null],
  sections: Readonly<Partial<Record<Slot, string>>>,
  more: Partial<MadeMatter> = {},
): MadeMatter => ({
  title,
  type,
  caseNumber,
  sections: Object.entries(sections).map(([slot, text]) => ({ slot: slot as Slot, text })),
  points: [],
  state: 'klar',
  files: [],
  ...more,
});

/** What is the first point of every agenda. */
export const agendaApproval = matter('Godkendelse af dagsorden', [null, null], {});

/** A decision without a vote. */
export const decided = (...points: readonly PointDecision[]): Decision => ({
  points,
  votes: [],
  dissents: [],
  stop: null,
});

/** The matter as a whole approved, noted, … */
export const whole = (kind: PointDecision['kind'], text: string): Decision =>
  decided({ points: [], kind, text });

const lessee = 'Styrelseslovens § 10: forhandling med en leverandør';

/** Matters that have been dealt with, by a word for each. */
export const pastMatters = {
  quarter1: matter(
    'Kvartalsoverblik, 1. kvartal',
    ['O', '26/10411'],
    {
      resume:
        'Udvalget får fire gange om året et overblik over samtaler, tilbud og sager på området.',
      sagsfremstilling:
        'Flere samtaler bliver holdt i tide end i kvartalet før. Fremgangen er størst blandt jobparate.\n\nTre ting har betydet noget:\n\n- indkaldelser bliver sendt en uge tidligere\n- hvert team gennemgår sine overskredne frister om mandagen\n- borgerne kan selv vælge en tid',
      oekonomi: 'Sagen har ingen økonomiske følger.',
    },
    {
      points: ['tager orienteringen til efterretning'],
      files: [
        {
          as: 'pdf',
          title: 'Overblik over samtaler og tilbud',
          open: true,
          lines: [
            'Overblikket viser, hvor mange samtaler der er holdt i tide.',
            'Tallene er gjort op den første hverdag efter kvartalet.',
          ],
        },
      ],
    },
  ),
  workshop: matter(
    'Evaluering af Cykelværkstedet',
    ['D', '26/10436'],
    {
      baggrund: 'Udvalget bad om en evaluering, da projektet blev sat i gang.',
      sagsfremstilling:
        'Cykelværkstedet giver unge uden uddannelse en hverdag med et håndværk. De fleste gennemfører, og trivslen stiger undervejs.\n\n| Mål | Resultat |\n| --- | --- |\n| Deltagere gennemfører | Nået |\n| Otte i job eller uddannelse | Ikke opgjort endnu |',
      oekonomi: 'Projektet afholdes inden for den bevilgede ramme.',
      vurdering: 'Forvaltningen vurderer, at projektet kan fortsætte uændret året ud.',
    },
    {
      points: ['drøfter evalueringen', 'beder om en opfølgning, når alle forløb er afsluttet'],
      files: [
        {
          as: 'docx',
          title: 'Deltagernes egne ord',
          open: true,
          lines: [
            'Deltagerne er spurgt, hvad der har hjulpet dem.',
            'De nævner faste tider og en mester, der tager sig tid.',
          ],
        },
      ],
    },
  ),
  provider: matter(
    'Opsigelse af aftalen med Solvang Kursuscenter',
    ['B', '26/10450'],
    {
      sagsfremstilling:
        'Solvang Kursuscenter har ikke leveret de aftalte forløb. Der er forhandlet om en aftale om at slutte før tid.',
      oekonomi: 'Kommunen kan kræve en del af betalingen tilbage. Beløbet er til forhandling.',
    },
    {
      points: ['opsiger aftalen', 'giver forvaltningen mandat til at forhandle om tilbagebetaling'],
      closed: {
        ground: lessee,
        publicTitle: 'Aftale med en leverandør af kurser',
        publicDecision: 'Indstillingen blev godkendt.',
      },
      files: [
        {
          as: 'pdf',
          title: 'Brev til Solvang Kursuscenter',
          open: false,
          lines: ['Udkast til opsigelse af aftalen med Solvang Kursuscenter.'],
        },
      ],
    },
  ),
  budget: matter(
    'Budgetopfølgning pr. 31. august',
    ['B', '26/10502'],
    {
      resume: 'Sygedagpenge bliver dyrere end budgetteret. De øvrige ydelser følger budgettet.',
      sagsfremstilling:
        'Merforbruget på sygedagpenge skyldes både flere sager og en højere pris pr. sag. Driftsudgifter til aktivering bliver lavere, fordi to forløb er udskudt.',
      oekonomi: 'Der søges en tillægsbevilling til sygedagpenge, finansieret af kassen.',
      kompetence: 'Tillægsbevillinger gives af kommunalbestyrelsen.',
    },
    {
      points: [
        'tager opfølgningen til efterretning',
        'anbefaler en tillægsbevilling til sygedagpenge',
      ],
      files: [
        {
          as: 'xlsx',
          title: 'Forbrug og forventning pr. post',
          open: true,
          lines: [
            'Post;Korrigeret budget (1.000 kr.);Forventet regnskab (1.000 kr.)',
            'Sygedagpenge;48200;50900',
            'Kontanthjælp;39700;39500',
            'Driftsudgifter til aktivering;9100;8350',
          ],
        },
      ],
    },
  ),
  longRunning: matter(
    'Langvarige sager',
    ['D', '26/10518'],
    {
      sagsfremstilling:
        'Forvaltningen har gennemgået alle sager, der har varet over fem år. Gennemgangen peger på to slags sager: borgere, der venter på afklaring af helbredet, og borgere, der ikke har haft et tilbud i over et år.',
      effektvurdering: 'Effekten kan først ses, når gennemgangen har løbet et halvt år.',
    },
    { points: ['drøfter gennemgangen', 'beslutter, at sagen behandles igen om tre måneder'] },
  ),
  visits: matter(
    'Besøg hos virksomheder',
    ['O', '26/10522'],
    { sagsfremstilling: 'Udvalget har besøgt to virksomheder, der tager imod borgere i praktik.' },
    { points: ['tager orienteringen til efterretning'] },
  ),
  plan: matter(
    'Beskæftigelsesplan 2027, første behandling',
    ['B', '26/10610'],
    {
      resume: 'Planen sætter tre mål for det kommende år.',
      sagsfremstilling:
        '## Målene\n\n1. Flere unge i uddannelse\n2. Færre lange sygeforløb\n3. Tættere samarbejde med virksomhederne\n\n## Det videre forløb\n\nPlanen sendes i høring og kommer tilbage til endelig behandling.',
      hoering: 'Planen sendes i høring hos a-kasser, virksomheder og foreninger.',
      oekonomi: 'Planen holdes inden for budgettet.',
    },
    {
      points: [
        'godkender målene',
        'sender planen i høring',
        'behandler planen igen i december 2026',
      ],
      files: [
        {
          as: 'docx',
          title: 'Beskæftigelsesplan 2027, udkast',
          open: true,
          lines: ['Udkast til plan for det kommende år.', 'Planen har tre mål.'],
        },
        {
          as: 'pdf',
          title: 'Høringsparter',
          open: true,
          lines: ['A-kasser, lokale virksomheder og foreninger får planen i høring.'],
        },
      ],
    },
  ),
  lease: matter(
    'Lokaler til Cykelværkstedet',
    ['B', '26/10633'],
    { sagsfremstilling: 'Ejeren af Havnegade 900 tilbyder at leje lokalerne ud for fem år.' },
    {
      points: ['godkender, at forvaltningen forhandler om lejemålet'],
      closed: {
        ground: 'Styrelseslovens § 10: forhandling om leje af ejendom',
        publicTitle: null,
        publicDecision: null,
      },
    },
  ),
} as const satisfies Readonly<Record<string, MadeMatter>>;

/** Matters on the agenda that comes, in order. */
export const comingMatters: readonly MadeMatter[] = [
  agendaApproval,
  matter(
    'Beskæftigelsesplan 2027, endelig behandling',
    ['B', '26/10610'],
    {
      resume: 'Planen har været i høring. Svarene giver anledning til to ændringer.',
      sagsfremstilling:
        'Der er kommet fem høringssvar. De støtter målene, og to af dem foreslår et delmål om mentorer.',
      hoering: 'Svarene er samlet i bilaget.',
    },
    {
      points: ['godkender planen', 'sender den til kommunalbestyrelsen'],
      files: [
        {
          as: 'docx',
          title: 'Høringssvar',
          open: true,
          lines: ['Svar fra fem parter.', 'To af dem foreslår et delmål om mentorer.'],
        },
      ],
    },
  ),
  matter(
    'Budgetopfølgning pr. 31. oktober',
    ['B', '26/10701'],
    { sagsfremstilling: '' },
    { state: 'udkast', points: ['tager opfølgningen til efterretning'] },
  ),
  matter(
    'Kvartalsoverblik, 3. kvartal',
    ['O', '26/10702'],
    { resume: 'Overblikket er ikke skrevet færdigt.' },
    { state: 'udkast', points: ['tager orienteringen til efterretning'] },
  ),
  matter(
    'Langvarige sager, opfølgning',
    ['D', '26/10518'],
    {
      baggrund: 'Udvalget bad i september om at få sagen igen.',
      sagsfremstilling: 'Gennemgangen er afsluttet for halvdelen af sagerne.',
    },
    {
      points: ['drøfter status'],
      files: [
        {
          as: 'xlsx',
          title: 'Sager efter varighed',
          open: true,
          lines: [
            'Varighed;Antal ved sidste opgørelse',
            '5-7 år;41',
            '8-10 år;23',
            'Over 10 år;12',
          ],
        },
      ],
    },
  ),
  matter(
    'Ny leverandør af mentorforløb',
    ['B', '26/10715'],
    {
      sagsfremstilling: 'To leverandører har budt. Nordlys Mentorhus er billigst.',
      oekonomi: 'Prisen er til forhandling.',
    },
    {
      points: ['vælger Nordlys Mentorhus'],
      closed: { ground: lessee, publicTitle: 'Valg af leverandør', publicDecision: null },
      files: [
        {
          as: 'xlsx',
          title: 'Bud fra to leverandører',
          open: false,
          lines: ['Leverandør;Pris pr. forløb (kr.)', 'Nordlys Mentorhus;18400', 'Egevang;21900'],
        },
      ],
    },
  ),
  matter(
    'Mødeplan for 2027',
    ['B', '26/10720'],
    { sagsfremstilling: 'Udvalget mødes den anden onsdag i måneden, undtagen i juli.' },
    { points: ['godkender mødeplanen'] },
  ),
  matter('Orientering', ['O', null], { sagsfremstilling: '' }, { state: 'udkast' }),
];

/** Matters that are on no agenda yet. */
export const waitingMatters: readonly MadeMatter[] = [
  matter(
    'Praktik i kommunens egne institutioner',
    ['D', '26/10733'],
    { sagsfremstilling: 'Forslag om flere pladser i dagtilbud, skoler og på plejecentre.' },
    { points: ['drøfter forslaget'] },
  ),
  matter(
    'Tilskud til mentorer hos frivillige foreninger',
    ['B', '26/10741'],
    { sagsfremstilling: 'Tre foreninger har søgt om tilskud til frivillige mentorer.' },
    { points: ['fordeler tilskuddet'] },
  ),
  matter(
    'Samarbejde med ungdomsuddannelserne',
    ['D', null],
    { sagsfremstilling: '' },
    { state: 'udkast' },
  ),
];
