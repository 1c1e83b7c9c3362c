import type { Language } from '../../texts/language.ts';

const da = {
  title: 'Prognose for sagstal',
  titleOf: (benefit: string) => `Prognose: ${benefit}`,
  lead: 'Hvor mange helårspersoner bliver der på hver ydelse i år og næste år, og hvor sikkert er det? Regnet af kommunens egen tilgang, afgang og varighed.',
  back: 'Alle ydelser',
  backToEconomy: 'Økonomi',
  standing: (day: string) =>
    `Regnet af hele måneder til og med ${day}. En helårsperson er en borger på ydelsen i et helt år.`,
  none: 'Ingen ydelse har endnu tal nok til en prognose. Den kræver 12 hele måneder med til- og afgang.',
  nothingAtAll:
    'Der er ingen forløb på en ydelse endnu. Når kommunens sager er læst ind, står prognosen her.',
  benefit: 'Ydelse',
  latest: 'Seneste måned',
  year: (year: number) => `Hele ${year}`,
  tableOf: (name: string) => `Tabel: ${name}`,
  interval: (low: string, high: string) => `${low} til ${high}`,
  intervalHead: '90 %-interval',
  hit: 'Har ramt',
  hitHint: 'Måneder, hvor det, der kom, lå i intervallet, da prognosen blev prøvet på historien.',
  hitOf: (pct: string, months: string) => `${pct} af ${months} måneder`,
  toldBy: {
    stroem: 'Til- og afgang',
    'sidste-maaned': 'Som sidste måned',
    'aaret-foer': 'Som samme måned året før',
  },
  way: 'Måde',
  tooShort: (months: number) =>
    `Mangler: kun ${months} ${months === 1 ? 'måned' : 'måneder'} med til- og afgang, 12 kræves.`,
  afterBreak: 'En ny regel flyttede mange på én gang, og tiden før kan ikke bruges.',
  nobody: 'Ingen på ydelsen det seneste år.',
  lackingTitle: 'Ydelser uden prognose',
  sum: 'I alt',
  sumNote:
    'Summen af de forventede tal. Ydelsernes intervaller kan ikke lægges sammen, så summen har intet.',
  thin: (months: number, year: number) =>
    `${year} har ${months} ${months === 1 ? 'måned' : 'måneder'}, før alle afgange er med i dataene: året er for lavt.`,
  files: 'Hent tallene',
  csv: 'CSV',
  xlsx: 'Excel',

  chart: 'Udvikling',
  chartName: (benefit: string) => `${benefit}: helårspersoner, måned for måned`,
  actual: 'Faktisk',
  expected: 'Forventet',
  scenario: 'Scenarie',
  band: '90 %-interval',
  summary: (from: string, was: string, to: string, expected: string, low: string, high: string) =>
    `I ${from} var der ${was} helårspersoner. I ${to} ventes ${expected}, og ni ud af ti gange mellem ${low} og ${high}.`,
  scenarioSummary: (to: string, persons: string) => `I scenariet ventes ${persons} i ${to}.`,
  source: (day: string) => `Kommunens egne forløb, hele måneder til og med ${day}`,

  years: 'Årene',
  yearHead: 'År',
  actualMonths: 'Faktiske måneder',
  persons: 'Helårspersoner',
  cost: 'Udgift',
  yearOf: (actual: number, told: number) =>
    told === 0 ? 'hele året er gået' : `${actual} faktiske, ${told} forventede`,
  difference: 'Forskel',
  noPrice:
    'Udgiften mangler: ingen pris pr. helårsperson. Skriv en under Scenarie, så regnes kroner.',
  priceOf: (price: string) => `Pris: ${price} pr. helårsperson, som du har skrevet den.`,
  priceOfRefund: (price: string) =>
    `Pris: ${price} pr. helårsperson, som dagene på ydelsen kostede i de seneste 12 hele måneder (beløb før skat). En ny sats i januar er ikke med: skriv den under Pris, pct.`,
  state: 'Heraf staten',
  daysWithout: (days: string) => `${days} dage har intet beløb og er ikke med i prisen.`,
  refund: 'Se refusionen',
  priceNote:
    'Intervallet i kroner er sagstallets. Prisen er taget, som den er; en ændring i pct. gælder de måneder, der kommer.',

  months: 'Måned for måned',
  month: 'Måned',
  inflow: 'Tilgang',
  outflow: 'Afgang',
  untested: (month: string) =>
    `Prøven går 12 måneder frem. Fra ${month} er intervallet regnet på samme måde, men ikke prøvet.`,

  scenarioTitle: 'Scenarie',
  scenarioLead:
    'Hvad nu hvis? Ændringen gælder fra den første måned, der kommer. Tomt felt: ingen ændring.',
  fields: {
    tilgang: 'Tilgang, pct.',
    varighed: 'Varighed, pct.',
    pris: 'Pris, pct.',
    enhedspris: 'Pris pr. helårsperson, kr. om året',
  },
  hints: {
    tilgang: 'Fx 10 for flere, -10 for færre.',
    varighed: 'Fx 5 for længere forløb, -5 for kortere.',
    pris: 'Fx 3 for dyrere.',
    enhedspris: 'Fx 160.000. Kun til denne beregning.',
  },
  show: 'Vis',
  clear: 'Nulstil',
  wrong: 'Ret dette, så regnes scenariet',
  empty: 'Scenariet er tomt: intet felt ændrer noget. Skriv fx 10 i Tilgang.',
  priceWithout: 'En ændret pris viser først noget, når der er en pris pr. helårsperson.',
  notPct: (text: string) => `»${text}« er ikke en procent. Skriv fx 10, -5 eller 2,5.`,
  outside: (text: string, least: number, most: number) =>
    `${text} pct. er uden for det, metoden kan sige noget om. Skriv fra ${least} til ${most}.`,
  notAmount: (text: string) => `»${text}« er ikke et beløb. Skriv fx 160.000.`,

  trialTitle: 'Har prognosen ramt?',
  trial: (inside: string, months: string, pct: string, origins: number) =>
    `Prognosen er lavet om ${origins} gange, som den ville være blevet dengang, kun med det, man vidste. I ${inside} af ${months} måneder (${pct}) lå det, der kom, i intervallet. Målet er 90 %.`,
  trialFew: 'Historien er kort, så prøven siger ikke meget endnu.',
  trialLow: 'Det er under 85 %: intervallet har lovet for meget. Det gøres bredere derefter.',
  errors: (own: string, last: string, year: string | null) =>
    `I snit ramte den ${own} helårspersoner ved siden af. Havde man sagt »som sidste måned«, var det ${last}${year === null ? '' : `, og »som samme måned året før« ${year}`}.`,
  naiveUsed:
    'Den enkle måde var klart bedre i prøven, så den bruges her. Til- og afgang regnes stadig, og bredden kommer derfra.',
  ahead: 'Måneder frem',
  aheadOf: (from: number, to: number) => `${from}-${to}`,
  monthsTried: 'Måneder prøvet',
  inside: 'I intervallet',
  meanError: 'Fejl i snit',
  recent: 'Sagt tre måneder før',
  told: 'Sagt',
  came: 'Kom',
  yes: 'ja',
  no: 'nej',
  within: 'I interval',

  howTitle: 'Hvordan er det regnet?',
  how: {
    history: (first: string, months: number) =>
      `Historien: ${months} måneder fra ${first}, af kommunens egne forløb.`,
    data: 'Den begynder, hvor dataene begynder.',
    afgang:
      'Månederne før er udeladt: der er under halvdelen af den sædvanlige afgang med, så kun de borgere, der blev, står i dataene.',
    brud: 'Månederne før er udeladt: så mange kom eller gik på én gang, at ydelsen er en anden bagefter.',
    inflow: (level: string, gain: string) =>
      `Tilgangen: niveauet er ${level} om måneden. Hver måneds afvigelse flytter det med ${gain} (eksponentiel udglatning; små tal flytter mindre).`,
    season: (high: string, low: string) =>
      `Årstiden tæller med: højest i ${high}, lavest i ${low}.`,
    noSeason: 'Årstid: ingen, der er større end tilfældet.',
    trend: (slope: string) =>
      `Tendens: ${slope} om måneden i begyndelsen, en tiendedel mindre for hver måned.`,
    noTrend: 'Tendens: ingen, der er større end tilfældet.',
    leaving:
      'Afgangen: hvor mange der forlader ydelsen på en måned, efter hvor længe de har været på den. Den ældste klasse er åben.',
    pace: (pct: string) => `De seneste måneder går afgangen med ${pct} af det, satserne siger.`,
    stock:
      'Bestanden føres frem måned for måned: dem, der er der, mindre dem, der går, plus dem, der kommer.',
    days: (share: string) =>
      `Helårspersoner i en måned er gennemsnittet af bestanden først og sidst, plus en tredjedel for hver, der kom og gik i måneden, gange ${share} (de faktiske dages andel det seneste år).`,
    interval: (width: string) =>
      `Intervallet: hver ting, man ikke ved (tilgangen hver måned, afgangen hver måned, de to niveauer), prøves for sig, én standardafvigelse ved siden af. Sammen giver de spredningen; intervallet er ${width} gange den. Tallet er mindst 1,65 (90 % af en normalfordeling) og større, når prøven på historien kræver det.`,
    drift: (pct: string) =>
      `Metodens eneste faste tal: et niveau kan flytte sig ${pct} om måneden.`,
    scenario:
      'Et scenarie ganger tilgangen fra den første måned, eller lader alle gå så meget langsommere, og fører bestanden frem igen.',
    cost: 'Udgift er helårspersoner gange prisen pr. helårsperson.',
  },
  age: {
    head: 'Måneder på ydelsen',
    first: 'samme måned',
    span: (from: number, to: number) => (from === to ? String(from) : `${from}-${to}`),
    open: (from: number) => `${from} eller mere`,
    rate: 'Går på en måned',
    basis: 'Hviler på (borgermåneder)',
  },
  fileHead: [
    'Ydelse',
    'Måned',
    'Slags',
    'Helårspersoner',
    'Lav',
    'Høj',
    'Dage',
    'Tilgang',
    'Afgang',
  ],
  scenarioHead: 'Scenarie, helårspersoner',
  kind: { faktisk: 'faktisk', forventet: 'forventet' },
  fileNote: (day: string) =>
    `Prognose for sagstal. Hele måneder til og med ${day}; interval: 90 %. Forventede tal er middeltal.`,
};

const en: typeof da = {
  title: 'Forecast of caseload',
  titleOf: (benefit) => `Forecast: ${benefit}`,
  lead: 'How many full-year persons will be on each benefit this year and next, and how sure is that? Computed from the municipality’s own inflow, outflow and duration.',
  back: 'All benefits',
  backToEconomy: 'Economy',
  standing: (day) =>
    `Computed from whole months until ${day}. A full-year person is a citizen on the benefit for a whole year.`,
  none: 'No benefit has numbers enough for a forecast yet. It takes 12 whole months of inflow and outflow.',
  nothingAtAll:
    'There are no spells on a benefit yet. Once the municipality’s cases are read, the forecast stands here.',
  benefit: 'Benefit',
  latest: 'Latest month',
  year: (year) => `All of ${year}`,
  tableOf: (name) => `Table: ${name}`,
  interval: (low, high) => `${low} to ${high}`,
  intervalHead: '90% interval',
  hit: 'Has held',
  hitHint: 'Months in which what came lay in the interval when the forecast was tried on history.',
  hitOf: (pct, months) => `${pct} of ${months} months`,
  toldBy: {
    stroem: 'Inflow and outflow',
    'sidste-maaned': 'As the last month',
    'aaret-foer': 'As the same month last year',
  },
  way: 'Method',
  tooShort: (months) =>
    `Lacking: only ${months} ${months === 1 ? 'month' : 'months'} of inflow and outflow, 12 are needed.`,
  afterBreak: 'A new rule moved many at once, and the time before cannot be used.',
  nobody: 'Nobody on the benefit in the last year.',
  lackingTitle: 'Benefits without a forecast',
  sum: 'In all',
  sumNote:
    'The sum of the expected numbers. The intervals of the benefits cannot be added, so the sum has none.',
  thin: (months, year) =>
    `${year} has ${months} ${months === 1 ? 'month' : 'months'} before all who left are in the data: the year is too low.`,
  files: 'Fetch the numbers',
  csv: 'CSV',
  xlsx: 'Excel',

  chart: 'Development',
  chartName: (benefit) => `${benefit}: full-year persons, month by month`,
  actual: 'Actual',
  expected: 'Expected',
  scenario: 'Scenario',
  band: '90% interval',
  summary: (from, was, to, expected, low, high) =>
    `In ${from} there were ${was} full-year persons. In ${to} ${expected} are expected, nine times out of ten between ${low} and ${high}.`,
  scenarioSummary: (to, persons) => `In the scenario ${persons} are expected in ${to}.`,
  source: (day) => `The municipality’s own spells, whole months until ${day}`,

  years: 'The years',
  yearHead: 'Year',
  actualMonths: 'Actual months',
  persons: 'Full-year persons',
  cost: 'Expense',
  yearOf: (actual, told) =>
    told === 0 ? 'the whole year has passed' : `${actual} actual, ${told} expected`,
  difference: 'Difference',
  noPrice:
    'The expense is lacking: no price of a full-year person. Write one under Scenario, and kroner are computed.',
  priceOf: (price) => `Price: ${price} a full-year person, as you wrote it.`,
  priceOfRefund: (price) =>
    `Price: ${price} a full-year person, as the days on the benefit cost in the last 12 whole months (before tax). A new rate in January is not in it: write it under Price, percent.`,
  state: 'Of it the state',
  daysWithout: (days) => `${days} days have no amount and are not in the price.`,
  refund: 'See the refund',
  priceNote:
    'The interval in kroner is that of the caseload. The price is taken as it is; a change in percent counts for the months to come.',

  months: 'Month by month',
  month: 'Month',
  inflow: 'Inflow',
  outflow: 'Outflow',
  untested: (month) =>
    `The trial goes 12 months ahead. From ${month} on the interval is computed in the same way, but not tried.`,

  scenarioTitle: 'Scenario',
  scenarioLead:
    'What if? The change counts from the first month to come. An empty field changes nothing.',
  fields: {
    tilgang: 'Inflow, percent',
    varighed: 'Duration, percent',
    pris: 'Price, percent',
    enhedspris: 'Price of a full-year person, kr. a year',
  },
  hints: {
    tilgang: '10 for more, -10 for fewer.',
    varighed: '5 for longer spells, -5 for shorter.',
    pris: '3 for dearer.',
    enhedspris: '160.000, say. For this computation only.',
  },
  show: 'Show',
  clear: 'Reset',
  wrong: 'Mend this, and the scenario is computed',
  empty: 'The scenario is empty: no field changes anything. Write 10 in Inflow, say.',
  priceWithout: 'A changed price shows only once there is a price of a full-year person.',
  notPct: (text) => `“${text}” is no percentage. Write 10, -5 or 2,5.`,
  outside: (text, least, most) =>
    `${text} percent is beyond what the method can speak of. Write from ${least} to ${most}.`,
  notAmount: (text) => `“${text}” is no amount. Write 160.000, say.`,

  trialTitle: 'Has the forecast held?',
  trial: (inside, months, pct, origins) =>
    `The forecast was made again ${origins} times as it would have been then, with only what was known. In ${inside} of ${months} months (${pct}) what came lay in the interval. The aim is 90%.`,
  trialFew: 'The history is short, so the trial does not say much yet.',
  trialLow: 'That is under 85%: the interval has promised too much. It is made wider for it.',
  errors: (own, last, year) =>
    `On average it was ${own} full-year persons off. “As the last month” would have been ${last} off${year === null ? '' : `, “as the same month last year” ${year}`}.`,
  naiveUsed:
    'The plain way was clearly better in the trial, so it is used here. Inflow and outflow are still computed, and the width comes from them.',
  ahead: 'Months ahead',
  aheadOf: (from, to) => `${from}-${to}`,
  monthsTried: 'Months tried',
  inside: 'In the interval',
  meanError: 'Mean error',
  recent: 'Said three months before',
  told: 'Said',
  came: 'Came',
  yes: 'yes',
  no: 'no',
  within: 'In interval',

  howTitle: 'How is it computed?',
  how: {
    history: (first, months) =>
      `The history: ${months} months from ${first}, of the municipality’s own spells.`,
    data: 'It begins where the data begin.',
    afgang:
      'The months before are left out: less than half of the usual outflow is there, so only those who stayed are in the data.',
    brud: 'The months before are left out: so many came or left at once that the benefit is another afterwards.',
    inflow: (level, gain) =>
      `The inflow: its level is ${level} a month. A month’s surprise moves it by ${gain} (exponential smoothing; small numbers move less).`,
    season: (high, low) => `The season counts: highest in ${high}, lowest in ${low}.`,
    noSeason: 'Season: none that is more than chance.',
    trend: (slope) => `Trend: ${slope} a month at first, a tenth less each month.`,
    noTrend: 'Trend: none that is more than chance.',
    leaving:
      'The outflow: how many leave the benefit within a month, by how long they have been on it. The oldest class is open.',
    pace: (pct) => `In the newest months the outflow runs at ${pct} of what the rates say.`,
    stock:
      'The stock is carried on month by month: those who are there, less those who leave, and those who come.',
    days: (share) =>
      `Full-year persons of a month are the mean of its first and last stock, and a third for each who came and left within it, times ${share} (the share of the actual days in the last year).`,
    interval: (width) =>
      `The interval: each thing that is not known (each month’s inflow, each month’s outflow, the two levels) is tried by itself, one standard deviation off. Together they make the spread; the interval is ${width} times that. The number is at least 1.65 (90% of a normal distribution), and more when the trial on history asks for it.`,
    drift: (pct) => `The method’s only fixed number: a level may move by ${pct} a month.`,
    scenario:
      'A scenario multiplies the inflow from the first month, or lets everybody leave so much slower, and carries the stock on again.',
    cost: 'Expense is full-year persons times the price of a full-year person.',
  },
  age: {
    head: 'Months on the benefit',
    first: 'same month',
    span: (from, to) => (from === to ? String(from) : `${from}-${to}`),
    open: (from) => `${from} or more`,
    rate: 'Leave within a month',
    basis: 'Stands on (citizen months)',
  },
  fileHead: [
    'Benefit',
    'Month',
    'Kind',
    'Full-year persons',
    'Low',
    'High',
    'Days',
    'Inflow',
    'Outflow',
  ],
  scenarioHead: 'Scenario, full-year persons',
  kind: { faktisk: 'actual', forventet: 'expected' },
  fileNote: (day) =>
    `Forecast of caseload. Whole months until ${day}; interval: 90%. Expected numbers are means.`,
};

/** Texts of the forecast of the caseload. */
export const textsOfForecast = (language: Language): typeof da => (language === 'da' ? da : en);
