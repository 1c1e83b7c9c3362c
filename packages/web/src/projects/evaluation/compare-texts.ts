import { roomTexts } from '../../texts/room-texts.ts';

export const textsOfComparison = roomTexts({
  da: {
    title: 'Sammenlign to projekter',
    lead: 'Hvor mange er i job eller uddannelse, da de forlod projektet, og på en senere dag, som er den samme for begge.',
    all: 'Alle projekter',
    choose: 'Vælg',
    first: 'Det ene projekt',
    second: 'Det andet projekt',
    day: 'Dagen, begge ses på',
    show: 'Sammenlign',
    tooFew: 'Der skal være mindst to projekter at sammenligne.',
    notCome: (day: string) =>
      `${day} er ikke kommet endnu, så der er intet at vise. Vælg en dag, der er gået.`,
    heading: 'I job eller uddannelse uden ydelse',
    chartTitle: (projects: string) => `I job eller uddannelse uden ydelse: ${projects}, procent`,
    caption:
      'Andelen i job eller uddannelse uden ydelse i hvert projekt. Tallet i parentes er deltagerne.',
    leftBy: (day: string) => `Sluttet senest ${day}`,
    atEnd: 'Dagen efter den sidste dag',
    on: (day: string) => `Den ${day}`,
    more: 'Flere siden de sluttede',
    morePoints: (points: string, persons: string) => `${points} point (${persons} personer)`,
    level: (day: string, name: string, high: string, low: string) =>
      `Den ${day} ligger ${name} højest. ${high}. ${low}.`,
    sameLevel: (day: string, high: string, low: string) =>
      `Den ${day} ligger de to lige højt. ${high}. ${low}.`,
    chance: (a: number, b: number) =>
      `Med ${a} og ${b} deltagere kan forskellen mellem de to andele være tilfældig.`,
    beyondChance: (a: number, b: number) =>
      `Forskellen er større, end tilfældigheder godt kan forklare med ${a} og ${b} deltagere.`,
    progress: (fast: string, more: string, slow: string, less: string) =>
      `Fremgangen siden de sluttede er størst i ${fast}: ${more}. I ${slow} er den ${less}.`,
    sameProgress: 'Fremgangen siden de sluttede er lige stor i de to projekter.',
    few: (name: string, n: number) => `${name} har kun ${n} deltagere, så andelen siger lidt.`,
    noneLeft: (name: string, day: string) => `Ingen havde forladt ${name} den ${day}.`,
    notSame:
      'Projekterne kan have haft forskellige deltagere, så en forskel behøver ikke skyldes projekterne.',
    definition:
      'Talt er de deltagere, der var sluttet på dagen. I job eller uddannelse er den, der er lønmodtager eller under uddannelse og ikke på en ydelse den dag.',
  },
  en: {
    title: 'Compare two projects',
    lead: 'How many are in work or education when they left the project, and on a later day that is the same for both.',
    all: 'All projects',
    choose: 'Choose',
    first: 'One project',
    second: 'The other project',
    day: 'The day both are looked at',
    show: 'Compare',
    tooFew: 'There must be at least two projects to compare.',
    notCome: (day: string) =>
      `${day} has not come yet, so there is nothing to show. Choose a day that has passed.`,
    heading: 'In work or education without a benefit',
    chartTitle: (projects: string) =>
      `In work or education without a benefit: ${projects}, percent`,
    caption:
      'The share in work or education without a benefit in each project. The number in brackets is the participants.',
    leftBy: (day: string) => `Left by ${day}`,
    atEnd: 'The day after the last day',
    on: (day: string) => `On ${day}`,
    more: 'More since they left',
    morePoints: (points: string, persons: string) => `${points} points (${persons} persons)`,
    level: (day: string, name: string, high: string, low: string) =>
      `On ${day} ${name} stands highest. ${high}. ${low}.`,
    sameLevel: (day: string, high: string, low: string) =>
      `On ${day} the two stand level. ${high}. ${low}.`,
    chance: (a: number, b: number) =>
      `With ${a} and ${b} participants the difference between the two shares may be chance.`,
    beyondChance: (a: number, b: number) =>
      `The difference is larger than chance can well explain with ${a} and ${b} participants.`,
    progress: (fast: string, more: string, slow: string, less: string) =>
      `The progress since they left is largest in ${fast}: ${more}. In ${slow} it is ${less}.`,
    sameProgress: 'The progress since they left is the same in both projects.',
    few: (name: string, n: number) =>
      `${name} has only ${n} participants, so the share says little.`,
    noneLeft: (name: string, day: string) => `Nobody had left ${name} on ${day}.`,
    notSame:
      'The projects may have had different participants, so a difference need not be due to them.',
    definition:
      'Counted are those who had left on the day. In work or education is who is employed or in education and on no benefit that day.',
  },
});
