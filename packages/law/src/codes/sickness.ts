import { codeList, type CodeOf } from './code-list.ts';

/** Visitation categories of the sick-listed (SDP § 12); who is not visitated yet has `ingen`. */
export const sicknessCategories = codeList('sygedagpengekategori', [
  ['ingen', 'Ikke visiteret', 'Not categorised yet'],
  ['kategori-1', 'Kategori 1', 'Category 1'],
  ['kategori-2', 'Kategori 2', 'Category 2'],
  ['kategori-3', 'Kategori 3', 'Category 3'],
]);
export type SicknessCategory = CodeOf<typeof sicknessCategories>;

/** How a spell of sickness counts against the limit of SDP § 24. */
export const sickSpellKinds = codeList('sygeperiode', [
  ['fra-foerste-dag', 'Sygedagpenge fra første dag', 'Sickness benefit from the first day'],
  ['med-arbejdsgiverperiode', 'Arbejdsgiveren betaler først', 'The employer pays first'],
  ['selvstaendig', 'Selvstændig med egen periode først', 'Self-employed, own period first'],
  ['delvis-raskmeldt', 'Nedsatte sygedagpenge', 'Reduced sickness benefit'],
  ['foraeldreorlov', 'Forældreorlov', 'Parental leave'],
]);
export type SickSpellKind = CodeOf<typeof sickSpellKinds>;

/** Whose limit on sickness benefit applies. */
export const sicknessLimitGroups = codeList('varighedsgruppe', [
  ['uden-pension', 'Uden pension', 'No pension'],
  ['pensionist', 'Pensionist', 'Pensioner'],
]);
export type SicknessLimitGroup = CodeOf<typeof sicknessLimitGroups>;

/** The seven provisions of SDP § 27(1) that extend sickness benefit beyond the limit. */
export const extensionProvisions = codeList('forlaengelse', [
  ['nr-1-revalidering', '§ 27, stk. 1, nr. 1: revalidering', 'Rehabilitation likely'],
  ['nr-2-afklaring', '§ 27, stk. 1, nr. 2: afklaring af arbejdsevnen', 'Clarifying measures'],
  ['nr-3-behandling', '§ 27, stk. 1, nr. 3: i arbejde efter behandling', 'Work after treatment'],
  [
    'nr-4-fleksjob-eller-pension',
    '§ 27, stk. 1, nr. 4: fleksjob eller førtidspension',
    'Flex job or early retirement',
  ],
  ['nr-5-livstruende', '§ 27, stk. 1, nr. 5: livstruende sygdom', 'Life-threatening illness'],
  ['nr-6-arbejdsskade', '§ 27, stk. 1, nr. 6: arbejdsskadesag', 'Work injury case'],
  ['nr-7-foertidspension', '§ 27, stk. 1, nr. 7: sag om førtidspension', 'Early retirement case'],
]);
export type ExtensionProvision = CodeOf<typeof extensionProvisions>;

/** What ends an extension. */
export const extensionEnds = codeList('begivenhed', [
  ['efter-uger', 'Efter et antal uger', 'After a number of weeks'],
  ['revalideringsplan', 'Når revalideringsplanen begynder', 'When the rehabilitation plan starts'],
  ['arbejdsskadeafgoerelse', 'Første afgørelse i arbejdsskadesagen', 'First work injury decision'],
  ['pensionsafgoerelse', 'Afgørelsen om førtidspension', 'Decision on early retirement'],
  [
    'afgoerelse-efter-team',
    'Afgørelsen efter rehabiliteringsteamet',
    'Decision after the rehabilitation team',
  ],
  ['uden-graense', 'Uden tidsbegrænsning', 'No limit'],
]);
export type ExtensionEndKind = CodeOf<typeof extensionEnds>;

/** What the municipality decided when the limit on sickness benefit was in sight. */
export const sicknessOutcomes = codeList('sygedagpengeafgoerelse', [
  ['forlaenget', 'Sygedagpengene er forlænget', 'Sickness benefit extended'],
  ['ophoert', 'Sygedagpengene stopper', 'Sickness benefit stops'],
  [
    'jobafklaring',
    'Sygedagpengene stopper, og et jobafklaringsforløb begynder',
    'Job clarification',
  ],
]);
export type SicknessOutcome = CodeOf<typeof sicknessOutcomes>;

/** The form a follow-up of a sick-listed person may or must have. */
export const followUpForms = codeList('opfoelgningsform', [
  ['digital-opfoelgning', 'Opfølgningen kan være alene digital', 'May be digital only'],
  ['personligt-fremmoede', 'Personligt fremmøde', 'In person'],
  ['fremmoede-eller-digitalt', 'Personligt fremmøde eller digitalt', 'In person or digital'],
  ['borgerens-valg', 'Borgerens valg', "The citizen's choice"],
]);
export type FollowUpForm = CodeOf<typeof followUpForms>;

/** Cases that may have to be laid before the rehabilitation team. */
export const teamCases = codeList('rehabiliteringssag', [
  ['jobafklaring', 'Jobafklaringsforløb', 'Job clarification'],
  ['ressourceforloeb', 'Ressourceforløb', 'Resource course'],
  ['fleksjob', 'Fleksjob', 'Flex job'],
  ['foertidspension', 'Førtidspension', 'Early retirement'],
  ['aabenbar-foertidspension', 'Førtidspension, måske en åbenbar sag', 'Perhaps obvious'],
  ['andet', 'Anden sag', 'Another case'],
]);
export type TeamCase = CodeOf<typeof teamCases>;

/** What the weeks of an extension are counted from. */
export const extensionStarts = codeList('udgangspunkt', [
  ['forlaengelsens-begyndelse', 'Forlængelsens begyndelse', 'The start of the extension'],
  ['graensen', 'Dagen, grænsen nås', 'The day the limit is reached'],
]);
