import { roomTexts } from '../texts/room-texts.ts';

export const textsOfProviders = roomTexts({
  da: {
    title: 'Leverandører og tilbud',
    lead: 'Hvordan det gik borgerne seks måneder efter et tilbud, og hvad det kostede.',
    period: 'Tilbud, der er afsluttet i',
    sort: 'Sortér efter',
    sorts: { effekt: 'Effekt', antal: 'Antal', pris: 'Udgift pr. borger', navn: 'Navn' },
    prices: 'Priser på tilbud',
    csv: 'Hent tallene som CSV',
    xlsx: 'Hent tallene som Excel',
    short: 'Kort fortalt',
    udbyder: 'Leverandører',
    tilbudstype: 'Tilbudstyper',
    maalgruppe: 'Målgrupper',
    names: { udbyder: 'Leverandør', tilbudstype: 'Tilbudstype', maalgruppe: 'Målgruppe' },
    unknown: 'Ikke oplyst',
    ended: 'Afsluttede',
    endedHint: 'tilbud, 6 måneder er gået',
    free: 'Uden forsørgelse',
    freeHint: 'borgere 6 måneder efter',
    effect: 'Effekt',
    certainty: 'Usikkerhed',
    between: (low: string, high: string) => `${low} til ${high} %`,
    completed: 'Gennemført',
    week: 'Pris pr. uge',
    offer: 'Pris pr. tilbud',
    perFree: 'Udgift pr. borger uden forsørgelse',
    partly: (priced: number, offers: number) => `pris på ${priced} af ${offers}`,
    priceMissing: 'mangler',
    few: 'få',
    whole: 'Alle',
    fewProviders: (n: number, least: number) =>
      `${n} leverandører med under ${least} afsluttede tilbud`,
    empty: 'Ingen tilbud er afsluttet i perioden.',
    future: (period: string) => `${period} er ikke begyndt, så der er ingen tal.`,
    notYet: (period: string, day: string) =>
      `Effekten i ${period} kendes først, når der er gået seks måneder. Perioden er hel ${day}; tilbud, der er afsluttet senere end for seks måneder siden, er ikke talt med.`,
    effectChart: 'Effekt efter leverandør',
    effectCaption:
      'Andelen, der ikke er på offentlig forsørgelse seks måneder efter, med usikkerhed. Tallet i parentes er de afsluttede tilbud.',
    priceChart: 'Effekt og pris',
    priceCaption:
      'Hver leverandør, der har en pris i prislisten, efter prisen pr. tilbud og effekten.',
    priceAxis: 'Pris pr. tilbud i kr.',
    effectAxis: 'Effekt',
    definitions: 'Sådan er der talt',
    definition: [
      'Forudsætninger: borgeren var henvist til tilbuddet, og der er gået mindst seks måneder, siden det sluttede. Perioden er den, tilbuddet sluttede i.',
      'Gennemført: sluttet som gennemført, eller fordi borgeren kom i job eller uddannelse, af dem, hvor årsagen er registreret.',
      'Pris: den ene pris i prislisten for leverandøren og tilbudstypen, som gjaldt den sidste dag. Et tilbud koster sine dage til prisen (et år er 52 uger), eller prisen for et forløb. Er der ingen eller flere priser, mangler prisen.',
      'Udgift pr. borger uden forsørgelse: prisen for alle afsluttede tilbud med pris, delt med de borgere bag dem, der ikke er på offentlig forsørgelse seks måneder efter.',
      'Usikkerhed: andelen ligger 95 ud af 100 gange inden for de to tal (Wilsons interval). Få: under 20 afsluttede tilbud.',
    ],
    doubt:
      'Leverandørerne får ikke de samme borgere. En forskel i effekt kan skyldes, hvem der blev henvist, og ikke tilbuddet.',
    casesOf: (what: string, who: string) => `${what}: sagerne for ${who}`,
    summary: {
      whole: (n: string, percent: string) =>
        `${n} tilbud er afsluttet. Seks måneder efter er borgeren uden offentlig forsørgelse i ${percent} af dem.`,
      best: (name: string, percent: string, n: string, least: number) =>
        `Højest effekt blandt leverandører med mindst ${least} afsluttede har ${name}: ${percent} af ${n}.`,
      worst: (name: string, percent: string, n: string) =>
        `Lavest har ${name}: ${percent} af ${n}.`,
      extremes: (n: number) =>
        `Af ${n} leverandører er én altid højest og én lavest, også når kun tilfældet skiller dem. Se usikkerheden, før de sammenlignes.`,
      noneBig: (least: number) =>
        `Ingen leverandør har ${least} afsluttede tilbud i perioden, så de kan ikke sammenlignes.`,
      cheapest: (name: string, amount: string) =>
        `Den laveste udgift pr. borger uden forsørgelse har ${name} (${amount}).`,
    },
    heads: [
      'Opdelt efter',
      'Navn',
      'Afsluttede',
      'Uden forsørgelse',
      'Effekt i %',
      'Usikkerhed fra',
      'Usikkerhed til',
      'Gennemført',
      'Med årsag',
      'Tilbud med pris',
      'Pris pr. uge',
      'Pris pr. tilbud',
      'Udgift pr. borger uden forsørgelse',
    ],
  },
  en: {
    title: 'Providers and offers',
    lead: 'How citizens fared six months after an offer, and what it cost.',
    period: 'Offers that ended in',
    sort: 'Sort by',
    sorts: { effekt: 'Effect', antal: 'Number', pris: 'Cost per citizen', navn: 'Name' },
    prices: 'Prices of offers',
    csv: 'Download the numbers as CSV',
    xlsx: 'Download the numbers as Excel',
    short: 'In short',
    udbyder: 'Providers',
    tilbudstype: 'Offer types',
    maalgruppe: 'Target groups',
    names: { udbyder: 'Provider', tilbudstype: 'Offer type', maalgruppe: 'Target group' },
    unknown: 'Not said',
    ended: 'Ended',
    endedHint: 'offers, 6 months have passed',
    free: 'Without support',
    freeHint: 'citizens 6 months after',
    effect: 'Effect',
    certainty: 'Uncertainty',
    between: (low: string, high: string) => `${low} to ${high}%`,
    completed: 'Completed',
    week: 'Price a week',
    offer: 'Price an offer',
    perFree: 'Cost per citizen without support',
    partly: (priced: number, offers: number) => `price of ${priced} of ${offers}`,
    priceMissing: 'missing',
    few: 'few',
    whole: 'All',
    fewProviders: (n: number, least: number) =>
      `${n} providers with fewer than ${least} ended offers`,
    empty: 'No offers ended in the period.',
    future: (period: string) => `${period} has not begun, so there are no numbers.`,
    notYet: (period: string, day: string) =>
      `The effect in ${period} is known once six months have passed. The period is whole ${day}; offers that ended less than six months ago are not counted.`,
    effectChart: 'Effect by provider',
    effectCaption:
      'The share on no public support six months after, with its uncertainty. The number in brackets is the ended offers.',
    priceChart: 'Effect and price',
    priceCaption:
      'Each provider with a price in the list, by the price of an offer and the effect.',
    priceAxis: 'Price of an offer in kroner',
    effectAxis: 'Effect',
    definitions: 'How it is counted',
    definition: [
      'Preconditions: the citizen was referred to the offer, and at least six months have passed since it ended. The period is that in which the offer ended.',
      'Completed: ended as completed, or because the citizen got a job or an education, out of those with a recorded reason.',
      'Price: the one price in the list for the provider and the type of offer that was in force on the last day. An offer costs its days at the price (a year is 52 weeks), or the price of a course. With none or several, the price is missing.',
      'Cost per citizen without support: the price of all ended offers with a price, divided by the citizens behind them who are on no public support six months after.',
      'Uncertainty: the share lies between the two 95 times of 100 (Wilson’s interval). Few: under 20 ended offers.',
    ],
    doubt:
      'Providers do not get the same citizens. A difference in effect may be due to who was referred, and not to the offer.',
    casesOf: (what: string, who: string) => `${what}: the cases of ${who}`,
    summary: {
      whole: (n: string, percent: string) =>
        `${n} offers ended. Six months after, the citizen is on no public support in ${percent} of them.`,
      best: (name: string, percent: string, n: string, least: number) =>
        `The highest effect among providers with at least ${least} ended offers has ${name}: ${percent} of ${n}.`,
      worst: (name: string, percent: string, n: string) =>
        `The lowest has ${name}: ${percent} of ${n}.`,
      extremes: (n: number) =>
        `Of ${n} providers one is always highest and one lowest, even when only chance divides them. Look at the uncertainty before comparing them.`,
      noneBig: (least: number) =>
        `No provider has ${least} ended offers in the period, so they cannot be compared.`,
      cheapest: (name: string, amount: string) =>
        `The lowest cost per citizen without support has ${name} (${amount}).`,
    },
    heads: [
      'By',
      'Name',
      'Ended',
      'Without support',
      'Effect in %',
      'Uncertainty from',
      'Uncertainty to',
      'Completed',
      'With a reason',
      'Offers with a price',
      'Price a week',
      'Price an offer',
      'Cost per citizen without support',
    ],
  },
});
