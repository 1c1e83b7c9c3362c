import { codeList, type CodeOf } from './code-list.ts';

/** A ground for a rate of its own while under the age of the adult rate. */
export const rateGrounds = codeList('satsgrund', [
  ['ingen', 'Ingen særlig grund', 'No special ground'],
  ['gravid', 'Gravid efter 12. uge', 'Pregnant after week 12'],
  ['psykisk-syg', 'Psykisk syg', 'Mentally ill'],
]);
export type RateGround = CodeOf<typeof rateGrounds>;

/** How a young citizen stands towards an active effort: an offer or mentor support. */
export const activeEfforts = codeList('aktiv-indsats', [
  [
    'deltager',
    'Deltager i et tilbud eller får mentorstøtte',
    'Takes part in an offer or mentoring',
  ],
  [
    'anmodet',
    'Har bedt om en indsats og venter på den',
    'Has asked for an effort and waits for it',
  ],
  ['ingen', 'Deltager ikke og har ikke bedt om det', 'Neither takes part nor has asked'],
]);
export type ActiveEffort = CodeOf<typeof activeEfforts>;

/** Whether a citizen lives as a couple. */
export const partnerships = codeList('samliv', [
  ['enlig', 'Enlig', 'Single'],
  ['gift', 'Gift', 'Married'],
  ['samlevende', 'Samlevende i et samliv som et ægteskab', 'Cohabiting as if married'],
  [
    'bor-sammen',
    'Bor sammen ugift, samlivet er ikke vurderet',
    'Unmarried, lives with someone, not assessed',
  ],
]);
export type Partnership = CodeOf<typeof partnerships>;

/** How a citizen stands towards the demand of 225 hours' work. */
export const hoursStandings = codeList('timekrav', [
  ['ikke-omfattet', 'Timekravet gælder ikke endnu', 'Not covered yet'],
  ['undtaget', 'Undtaget fra timekravet', 'Exempt'],
  ['opfyldt', 'Timekravet er opfyldt', 'Met'],
  ['ikke-opfyldt', 'Timekravet er ikke opfyldt', 'Not met'],
]);
export type HoursStanding = CodeOf<typeof hoursStandings>;

/** The level of the help, as the 225 hours rule and the ceiling tell it apart. */
export const rateLevels = codeList('satsniveau', [
  ['voksensats', 'Beregnet efter voksensatsen', 'Adult rate'],
  ['lavere', 'Lavere end voksensatsen', 'Below the adult rate'],
  ['su-niveau', 'Uddannelseshjælp på SU-niveau', 'Education benefit at grant level'],
]);
export type RateLevel = CodeOf<typeof rateLevels>;

/** The three rates of the benefit of 1 July 2025, and the one for those who live with their parents. */
export const rateSteps = codeList('satstrin', [
  ['mindstesats', 'Mindstesats', 'Minimum rate'],
  ['grundsats', 'Grundsats', 'Basic rate'],
  ['forhoejet-sats', 'Forhøjet sats', 'Higher rate'],
  ['hjemmeboendesats', 'Sats for hjemmeboende', 'Rate for those living with parents'],
]);
export type RateStep = CodeOf<typeof rateSteps>;

/** What an amount is made of. */
export const amountParts = codeList('beloebsdel', [
  ['grundbeloeb', 'Grundbeløb', 'Base amount'],
  ['aktivitetstillaeg', 'Aktivitetstillæg', 'Activity supplement'],
  ['timekrav', 'Nedsat efter 225-timersreglen', 'Cut by the 225 hours rule'],
  ['boernetillaeg', 'Børnetillæg', 'Child supplement'],
  ['enlig-forsoerger-tillaeg', 'Tillæg til enlige forsørgere', 'Single provider supplement'],
  ['enlig-tillaeg', 'Tillæg til enlige ikke-forsørgere', 'Single supplement'],
  ['ungetillaeg', 'Særligt ungetillæg', 'Special youth supplement'],
  ['tilpasningstillaeg', 'Midlertidigt tilpasningstillæg', 'Temporary adjustment supplement'],
]);
export type AmountPartKind = CodeOf<typeof amountParts>;

/** The benefits a municipality of 2014 counted as its own to pay, and two that others pay. */
export const municipalBenefits = codeList('kommunal-ydelse', [
  ['helbredstillaeg', 'Helbredstillæg', 'Health supplement'],
  ['personlige-tillaeg', 'Personlige tillæg', 'Personal supplements'],
  [
    'administration-af-pension',
    'Administration af udsatte borgeres pension',
    'Pension administration',
  ],
  [
    'broekpension-gammel-ordning',
    'Supplement til brøkpension, gammel ordning',
    'Part pension, old',
  ],
  ['broekpension-ny-ordning', 'Supplement til brøkpension, ny ordning', 'Part pension, new'],
  ['sygedagpenge', 'Sygedagpenge', 'Sickness benefit'],
  ['arbejdsgiverrefusion', 'Arbejdsgiverrefusion ved sygdom', 'Refund to employers'],
  ['kontanthjaelp', 'Kontanthjælp', 'Cash benefit'],
  ['uddannelseshjaelp', 'Uddannelseshjælp', 'Education benefit'],
  ['ledighedsydelse', 'Ledighedsydelse', 'Flex job allowance'],
  ['revalideringsydelse', 'Revalideringsydelse', 'Rehabilitation benefit'],
  ['fleksloentilskud', 'Fleksløntilskud', 'Flex wage supplement'],
  ['fleksydelse', 'Fleksydelse', 'Flex benefit'],
  ['enkeltydelser', 'Enkeltydelser', 'One-off help'],
  ['dagpenge', 'Arbejdsløshedsdagpenge', 'Unemployment benefit'],
  ['ressourceforloebsydelse', 'Ressourceforløbsydelse', 'Resource course benefit'],
]);
export type MunicipalBenefit = CodeOf<typeof municipalBenefits>;

/** Which of the three ceilings a citizen is under. */
export const ceilingLevels = codeList('loftsniveau', [
  ['voksensats', 'Hjælp, der svarer til voksensatsen', 'Help at the adult rate'],
  ['ung-kontanthjaelp', 'Kontanthjælp på en lavere sats', 'Cash benefit at a lower rate'],
  ['uddannelseshjaelp', 'Uddannelseshjælp på en lavere sats', 'Education benefit, lower rate'],
]);
export type CeilingLevel = CodeOf<typeof ceilingLevels>;
