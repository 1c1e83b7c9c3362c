import { roomTexts } from '../texts/room-texts.ts';

/** The rooms of the budget, by the last part of their address. */
export type BudgetRoom = '' | '/bevillinger' | '/regnskab' | '/poster';

type Rooms = readonly (readonly [BudgetRoom, string])[];
const danishRooms: Rooms = [
  ['', 'Opfølgning'],
  ['/bevillinger', 'Bevillinger'],
  ['/regnskab', 'Regnskab'],
  ['/poster', 'Poster'],
];
const englishRooms: Rooms = [
  ['', 'Follow-up'],
  ['/bevillinger', 'Grants'],
  ['/regnskab', 'Accounts'],
  ['/poster', 'Posts'],
];

/** What all pages of the budget say. */
export const textsOfBudget = roomTexts({
  da: { rooms: 'Budgettets sider', room: danishRooms, year: 'År', show: 'Vis', post: 'Post' },
  en: {
    rooms: 'Pages of the budget',
    room: englishRooms,
    year: 'Year',
    show: 'Show',
    post: 'Post',
  },
});
