import { whole } from '../format/numbers.ts';
import type { Language } from '../texts/language.ts';
import { roomTexts } from '../texts/room-texts.ts';

const thousands = (language: Language) => (n: number, one: string, many: string) =>
  `${whole(n, language)} ${n === 1 ? one : many}`;
const [countedDa, countedEn] = [thousands('da'), thousands('en')];

export const textsOfCases = roomTexts({
  da: {
    title: (measure: string) => `Sagerne bag: ${measure}`,
    back: (measure: string) => `Tilbage til ${measure}`,
    rows: (n: number, persons: number) =>
      `${countedDa(n, 'række', 'rækker')}, som handler om ${countedDa(persons, 'borger', 'borgere')}.`,
    municipal: (n: number) =>
      `${countedDa(n, 'række', 'rækker')}. De er kommunens egne og handler ikke om borgere.`,
    none: 'Der er ingen sager bag tallet.',
    reached: (n: number) =>
      n === 0
        ? 'Du har ikke adgang til nogen af borgernes sager.'
        : `Du har adgang til ${countedDa(n, 'borgers sag', 'borgeres sager')}; de står her, sorteret efter navn.`,
    others: (n: number) =>
      `${countedDa(n, 'borger', 'borgere')} mere er talt med, men står ikke her, fordi du ikke har adgang til sagen.`,
    sum: (text: string) => `Tilsammen ${text}.`,
    citizen: 'Borger',
    day: 'Dag',
    first: 'Første dag',
    last: 'Sidste dag',
    adds: 'Bidrag',
    table: 'Tabel over sagerne',
    runs: 'løber',
    pages: 'Sider',
    page: (n: number) => `Side ${n}`,
    personsNote: 'Tallet tæller borgere, så flere rækker om den samme borger tæller én gang.',
    partsNote:
      'En periode på en ydelse er delt, hvor noget ændrer sig (ydelse, målgruppe, team, timer), så en borger kan have flere rækker.',
    sidesNav: 'Tallets dele',
    complementNote:
      'Tælleren er de borgere i nævneren, som ikke har en pligt, der er overskredet eller blev opfyldt for sent.',
    restNote: (name: string) => `»${name}« er dem i nævneren, som ikke er i tælleren.`,
  },
  en: {
    title: (measure: string) => `The cases behind: ${measure}`,
    back: (measure: string) => `Back to ${measure}`,
    rows: (n: number, persons: number) =>
      `${countedEn(n, 'row', 'rows')} about ${countedEn(persons, 'citizen', 'citizens')}.`,
    municipal: (n: number) =>
      `${countedEn(n, 'row', 'rows')}. They are the municipality’s own and about no citizen.`,
    none: 'There are no cases behind the number.',
    reached: (n: number) =>
      n === 0
        ? 'You have no access to any of the citizens’ cases.'
        : `You have access to ${countedEn(n, 'citizen’s case', 'citizens’ cases')}, listed here by name.`,
    others: (n: number) =>
      `${countedEn(n, 'more citizen is', 'more citizens are')} counted but not listed, because you have no access to the case.`,
    sum: (text: string) => `Together ${text}.`,
    citizen: 'Citizen',
    day: 'Day',
    first: 'First day',
    last: 'Last day',
    adds: 'Adds',
    table: 'Table of the cases',
    runs: 'runs',
    pages: 'Pages',
    page: (n: number) => `Page ${n}`,
    personsNote: 'The number counts citizens, so several rows about the same citizen count once.',
    partsNote:
      'Time on a benefit is cut where something changes (benefit, target group, team, hours), so a citizen may have several rows.',
    sidesNav: 'The parts of the number',
    complementNote:
      'The numerator is those citizens of the denominator who have no duty that was missed or met too late.',
    restNote: (name: string) =>
      `“${name}” are those of the denominator who are not in the numerator.`,
  },
});
