import { roomTexts } from '../texts/room-texts.ts';

/** Texts of the refund ladder: on the case, on paper, and where it is explained. */
export const textsOfLadder = roomTexts({
  da: {
    ladder: 'Refusionstrappen',
    effort: 'Refusionen i ugen',
    week: (least: number, most: number) =>
      least === most ? `Uge ${most} med ydelse` : `Mellem uge ${least} og ${most} med ydelse`,
    weekName: (week: number, from: string) => `uge ${week} (fra ${from})`,
    share: (pct: number) => `Staten betaler ${pct} %`,
    shares: (state: number, municipal: number) =>
      `Staten betaler ${state} %, kommunen ${municipal} %.`,
    stepWeeks: (from: number, to: number) => `uge ${from}–${to}`,
    stepFrom: (from: number) => `fra uge ${from}`,
    here: 'Her er borgeren nu',
    from: (day: string) => `fra ${day}`,
    between: (earliest: string, latest: string) => `mellem ${earliest} og ${latest}`,
    next: (pct: number, day: string) =>
      `Næste trin, ${pct} %, kommer ${day}, hvis ydelsen fortsætter.`,
    last: 'Borgeren er på det sidste trin.',
    terms: (weeks: number, months: number) =>
      `Tælleren begynder forfra efter ${weeks} hele uger uden offentlig forsørgelse og støttet arbejde inden for ${months} måneder.`,
    counted: (n: number) =>
      n === 0
        ? 'Ingen uger tæller med endnu.'
        : n === 1
          ? '1 uge tæller nu.'
          : `${n} uger tæller nu.`,
    countedBetween: (least: number, most: number) => `Mellem ${least} og ${most} uger tæller nu.`,
    earliest: (week: string, day: string) =>
      `Bliver borgeren selvforsørgende fra ${week}, begynder den tidligst forfra ${day}.`,
    missing: (what: string) => `Refusionen kan ikke beregnes. Det mangler: ${what}.`,
    unsaid: (periods: string) => `Det er ikke oplyst, hvad borgeren levede af ${periods}.`,
    registerWork: 'Registrér arbejde eller uddannelse',
    noRule: 'Der er ingen regel om refusion af ydelsen i denne uge.',
    byEffort: 'Refusionen følger indsatsen i ugen, ikke antallet af uger.',
    situation: 'Indsats i ugen',
    spellWeek: 'Uge på ydelsen',
    why: 'Hvorfor? Se tællingen, satserne og loven',
    title: 'Refusionstrappen: hvorfor?',
    heading: 'Refusionstrappen',
    seenOn: (day: string) => `Ugen med ${day}`,
    otherDay: 'Se en anden uge',
    dayLabel: 'Dag i ugen',
    otherDayHint: 'Skriv en dag i ugen. Fra 2014 til 2015 fulgte refusionen indsatsen.',
    showDay: 'Vis',
    noBenefit: (day: string) =>
      `Borgeren har ingen ydelse ${day}, så der er ingen refusion i den uge.`,
    state: 'Staten',
    municipality: 'Kommunen',
    percent: (pct: number) => `${pct} %`,
    benefit: 'Ydelse',
    period: 'Periode',
    weeks: 'Uger i tællingen',
    number: 'Uge med ydelse i alt',
    since: 'Talt siden ugen, der begynder',
    nextStep: 'Næste trin',
    nextStepIs: (pct: number, day: string) => `${pct} % ${day}`,
    selfSupport: 'Uger med selvforsørgelse, der tæller',
    ofNeeded: (n: string, of: number) => `${n} af ${of}`,
    earliestReset: 'Begynder tidligst forfra',
    earliestResetIf: (day: string, week: string) => `${day}, ved selvforsørgelse fra ${week}`,
    countHeading: 'Uger, der er talt',
    countLead:
      'En kalenderuge med mindst én dag på en ydelse tæller som én uge, også når ydelsen skifter i ugen.',
    leastHeading: (n: number) => `Hvis borgeren var selvforsørgende, når intet er oplyst: uge ${n}`,
    mostHeading: (n: number) => `Hvis borgeren ikke var selvforsørgende: uge ${n}`,
    weekNumbers: (first: number, last: number) => (first === last ? `${last}` : `${first}–${last}`),
    earlier: (days: string) =>
      `Tælleren er begyndt forfra før. Tidligere tællinger begyndte ${days}.`,
    ownHeading: 'Selvforsørgelse siden tællingen begyndte',
    ownNone: 'Ingen hele kalenderuger med selvforsørgelse er registreret i perioden.',
    ownWeeks: (weeks: number) => (weeks === 1 ? '1 uge' : `${weeks} uger`),
    unsaidHeading: 'Ikke oplyst',
    ruleHeading: 'Reglen for tællingen',
  },
  en: {
    ladder: 'The refund ladder',
    effort: 'The refund of the week',
    week: (least: number, most: number) =>
      least === most ? `Week ${most} on benefit` : `Between week ${least} and ${most} on benefit`,
    weekName: (week: number, from: string) => `week ${week} (from ${from})`,
    share: (pct: number) => `The state pays ${pct}%`,
    shares: (state: number, municipal: number) =>
      `The state pays ${state}%, the municipality ${municipal}%.`,
    stepWeeks: (from: number, to: number) => `weeks ${from}–${to}`,
    stepFrom: (from: number) => `from week ${from}`,
    here: 'The citizen is here now',
    from: (day: string) => `from ${day}`,
    between: (earliest: string, latest: string) => `between ${earliest} and ${latest}`,
    next: (pct: number, day: string) =>
      `The next step, ${pct}%, comes ${day} if the benefit goes on.`,
    last: 'The citizen is on the last step.',
    terms: (weeks: number, months: number) =>
      `The count begins anew after ${weeks} whole weeks without public support and subsidised work within ${months} months.`,
    counted: (n: number) =>
      n === 0 ? 'No weeks count yet.' : n === 1 ? '1 week counts now.' : `${n} weeks count now.`,
    countedBetween: (least: number, most: number) =>
      `Between ${least} and ${most} weeks count now.`,
    earliest: (week: string, day: string) =>
      `If the citizen is self-supporting from ${week}, it begins anew ${day} at the earliest.`,
    missing: (what: string) => `The refund cannot be computed. Missing: ${what}.`,
    unsaid: (periods: string) => `Nobody has said what the citizen lived on ${periods}.`,
    registerWork: 'Register work or education',
    noRule: 'There is no rule of refund for the benefit this week.',
    byEffort: 'The refund follows the effort in the week, not the number of weeks.',
    situation: 'Effort in the week',
    spellWeek: 'Week on the benefit',
    why: 'Why? See the count, the rates and the law',
    title: 'The refund ladder: why?',
    heading: 'The refund ladder',
    seenOn: (day: string) => `The week of ${day}`,
    otherDay: 'See another week',
    dayLabel: 'Day of the week',
    otherDayHint: 'Write a day of the week. From 2014 to 2015 the refund followed the effort.',
    showDay: 'Show',
    noBenefit: (day: string) =>
      `The citizen has no benefit ${day}, so there is no refund that week.`,
    state: 'The state',
    municipality: 'The municipality',
    percent: (pct: number) => `${pct}%`,
    benefit: 'Benefit',
    period: 'Period',
    weeks: 'Weeks in the count',
    number: 'Week on benefit in all',
    since: 'Counted since the week that begins',
    nextStep: 'Next step',
    nextStepIs: (pct: number, day: string) => `${pct}% ${day}`,
    selfSupport: 'Weeks of self-support that count',
    ofNeeded: (n: string, of: number) => `${n} of ${of}`,
    earliestReset: 'Begins anew at the earliest',
    earliestResetIf: (day: string, week: string) => `${day}, with self-support from ${week}`,
    countHeading: 'Weeks that are counted',
    countLead:
      'A calendar week with at least one day on a benefit counts as one week, also when the benefit changes in it.',
    leastHeading: (n: number) =>
      `If the citizen was self-supporting where nothing is said: week ${n}`,
    mostHeading: (n: number) => `If the citizen was not self-supporting: week ${n}`,
    weekNumbers: (first: number, last: number) => (first === last ? `${last}` : `${first}–${last}`),
    earlier: (days: string) => `The count has begun anew before. Earlier counts began ${days}.`,
    ownHeading: 'Self-support since the count began',
    ownNone: 'No whole calendar weeks of self-support are registered in the period.',
    ownWeeks: (weeks: number) => (weeks === 1 ? '1 week' : `${weeks} weeks`),
    unsaidHeading: 'Not said',
    ruleHeading: 'The rule of the count',
  },
});
