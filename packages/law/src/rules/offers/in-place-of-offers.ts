import { cite, counted, day, decided, notInForce, rule } from '@rettidig/engine';
import { type ActivityKind, type Grantor, grantors, type TargetGroup } from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';

/** Whether ordinary paid hours take the place of an offer. */
export const hoursInPlaceOfOffer = rule<{ hours: number }, boolean>({
  id: 'tilbud/timer-i-stedet',
  title: 'Ordinære timer i stedet for et tilbud',
  question: 'Kan borgerens ordinære løntimer træde i stedet for et tilbud?',
  covers: ['R-136'],
  readings: ['0015-foer-og-efter'],
  needs: { hours: fact.countFact('Ordinære løntimer', 'timer', [0, 99, 100, 224, 225]) },
  versions: [
    {
      from: day('2020-01-01'),
      basis: [cite(sources.ringkoebingSkjern2022, 'ordinære timer i stedet for aktivt tilbud')],
      decide: ({ hours }, on, ask) =>
        decided(hours >= ask.value(values.tilbudTimerIStedet, null, on)),
    },
  ],
  show: (value) => (value ? 'Ja.' : 'Nej, der er ikke timer nok.'),
  letter: (enough) =>
    enough
      ? 'Du har arbejdet nok timer til, at arbejdet kan træde i stedet for et tilbud.'
      : 'Du har ikke arbejdet nok timer til, at arbejdet kan træde i stedet for et tilbud.',
});

/** The most hours a week the work duty may ask for. */
export const workDuty = rule<{ workDuty: boolean }, number>({
  id: 'tilbud/arbejdspligt',
  title: 'Arbejdspligt',
  question: 'Hvor mange timer om ugen kan borgeren højst få pligt til?',
  covers: [],
  needs: { workDuty: fact.yesNo('Borgeren har arbejdspligt') },
  versions: [
    {
      from: day('2025-01-01'),
      basis: [cite(sources.starArbejdspligt2025, 'arbejdspligt')],
      decide: ({ workDuty: has }, on, ask) =>
        has ? decided(ask.value(values.tilbudArbejdspligtTimer, null, on)) : notInForce,
    },
  ],
  show: (hours) => `Op til ${counted(hours, 'time', 'timer')} om ugen, uden pauser i indsatsen.`,
  letter: (hours) => `Du har arbejdspligt i op til ${counted(hours, 'time', 'timer')} om ugen.`,
});

/** Whether the citizen is one of those the 75 percent of the flexible offers are counted among. */
export const inOfferQuota = rule<{ group: TargetGroup; workDuty: boolean }, boolean>({
  id: 'kvote/tilbud',
  title: 'Omfattet af de fleksible tilbud',
  question: 'Tæller borgeren med i den andel, der mindst skal have et tilbud?',
  covers: [],
  needs: { group: fact.group, workDuty: fact.yesNo('Borgeren har arbejdspligt') },
  versions: [
    {
      from: day('2026-07-01'),
      basis: [cite(sources.starSvar2026, 'fleksible tilbud')],
      decide: ({ group, workDuty: has }, on, ask) =>
        decided(ask.valueIfAny(values.tilbudKvotePct, group, on) !== null && !has),
    },
  ],
  show: (value) => (value ? 'Ja.' : 'Nej.'),
});

/** The municipality's own share, in percent, of what an offer costs to run, where the offer is wholly its own. */
export const municipalExpense = rule<{ offer: ActivityKind }, number>({
  id: 'tilbud/kommunal-udgift',
  title: 'Kommunens udgift til øvrig vejledning',
  question: 'Hvor stor en del af tilbuddets driftsudgift betaler kommunen selv?',
  covers: ['R-134'],
  readings: ['0007-oevrig-vejledning-2023'],
  needs: { offer: fact.offer },
  versions: [
    {
      from: day('2023-03-22'),
      basis: [cite(sources.ringkoebingSkjern2022, 'øvrig vejledning og opkvalificering')],
      decide: ({ offer }, on, ask) => {
        const percent = ask.valueIfAny(values.tilbudKommunalUdgiftPct, offer, on);
        return percent === null ? notInForce : decided(percent);
      },
    },
  ],
  show: (percent) => `${percent} pct.`,
});

export interface GrantFacts {
  readonly group: TargetGroup;
  readonly jobDirected: boolean;
  readonly weeks: number;
}

/** Who grants the offer: the municipality, but for the weeks of job-directed education the unemployment fund grants. */
export const grantedBy = rule<GrantFacts, Grantor>({
  id: 'tilbud/bevilling',
  title: 'Hvem bevilger tilbuddet',
  question: 'Hvem bevilger tilbuddet?',
  covers: ['R-132'],
  needs: {
    group: fact.group,
    jobDirected: fact.yesNo('Tilbuddet er jobrettet uddannelse'),
    weeks: fact.countFact('Uddannelsens varighed', 'uger', [5, 6, 7]),
  },
  versions: [
    {
      from: day('2024-01-01'),
      basis: [cite(sources.ringkoebingSkjern2022, 'jobrettet uddannelse')],
      decide: ({ group, jobDirected, weeks }, on, ask) => {
        if (group !== 'dagpenge' || !jobDirected) return decided('kommune');
        const most = ask.value(values.tilbudAKasseUddannelseUger, null, on);
        return decided(weeks <= most ? 'a-kasse' : 'kommune');
      },
    },
  ],
  show: (grantor) => `${grantors.label(grantor, 'da')}.`,
  letter: (grantor) =>
    grantor === 'a-kasse'
      ? 'Du skal søge a-kassen om uddannelsen.'
      : 'Du skal søge kommunen om tilbuddet.',
});

/** Whether the municipality may demand the offer, or only agree it with the citizen. */
export const mayBeDemanded = rule<{ group: TargetGroup; offer: ActivityKind }, boolean>({
  id: 'tilbud/kan-kraeves',
  title: 'Tilbud, kommunen kan kræve',
  question: 'Kan kommunen kræve, at borgeren tager imod tilbuddet?',
  covers: [],
  needs: { group: fact.group, offer: fact.offer },
  versions: [
    {
      from: day('2020-01-01'),
      basis: [cite(sources.labTilbud2024, '§ 100')],
      decide: ({ group, offer }, on, ask) => {
        const adult = group === 'dagpenge' || group === 'jobparat' || group === 'aktivitetsparat';
        if (!adult) return notInForce;
        const kinds = ask.valueIfAny(values.tilbudAccepteret, group, on) ?? [];
        if (!kinds.includes(offer)) return notInForce;
        return decided(!ask.value(values.tilbudKunEfterAftale, null, on).includes(offer));
      },
    },
  ],
  show: (value) => (value ? 'Ja.' : 'Nej, tilbuddet gives kun efter aftale med borgeren.'),
  letter: (demanded) =>
    demanded
      ? 'Du har pligt til at tage imod tilbuddet.'
      : 'Du bestemmer selv, om du vil tage imod tilbuddet.',
});
