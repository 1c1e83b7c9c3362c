import { codeList, type CodeOf } from '@rettidig/law';

/** Reasons a citizen needs attention; each is a counter that filters. */
export const attentions = codeList('filter', [
  ['overskredet', 'Overskredet', 'Overdue'],
  ['i-dag', 'Frist i dag', 'Due today'],
  ['denne-uge', 'Resten af ugen', 'Rest of the week'],
  ['uden-samtale', 'Ingen samtale booket', 'No interview booked'],
  ['uden-tilbud', 'Uden tilbud', 'No offer'],
  ['fritaget', 'Fritaget', 'Exempted'],
  ['nye', 'Nye, 14 dage', 'New, 14 days'],
  ['mangler', 'Mangler oplysninger', 'Facts missing'],
  ['kan-ikke-beregnes', 'Kan ikke beregnes', 'Cannot be computed'],
  ['beskyttet', 'Beskyttet', 'Protected'],
]);
export type Attention = CodeOf<typeof attentions>;

/** Columns of the portfolio, in the order they stand. The citizen's name always stands first. */
export const columns = codeList('kolonne', [
  ['maalgruppe', 'Målgruppe', 'Target group'],
  ['ydelse', 'Ydelse', 'Benefit'],
  ['frist', 'Næste frist', 'Next deadline'],
  ['hvad', 'Hvad', 'What'],
  ['overskredne', 'Overskredne', 'Overdue'],
  ['seneste-samtale', 'Seneste samtale', 'Latest interview'],
  ['booket-samtale', 'Booket samtale', 'Booked interview'],
  ['tilbud', 'Tilbud nu', 'Offer now'],
  ['fritaget', 'Fritaget til', 'Exempted until'],
  ['forloeb', 'Forløb siden', 'Course since'],
  ['uger', 'Uger i forløb', 'Weeks in course'],
  ['alder', 'Alder', 'Age'],
  ['mangler', 'Mangler', 'Missing'],
  ['sagsbehandler', 'Sagsbehandler', 'Caseworker'],
  ['enhed', 'Enhed', 'Unit'],
]);
export type Column = CodeOf<typeof columns>;

/** What the list can be sorted by. */
export const sortings = codeList('sortering', [
  ['borger', 'Borger', 'Citizen'],
  ...columns.codes.map(({ code, da, en }) => [code, da, en] as const),
]);
export type Sorting = CodeOf<typeof sortings>;

export const scopes = codeList('visning', [
  ['mine', 'Mine borgere', 'My citizens'],
  ['enhed', 'Hele enheden', 'Whole unit'],
]);
export type Scope = CodeOf<typeof scopes>;

export const directions = codeList('retning', [
  ['stigende', 'Stigende', 'Ascending'],
  ['faldende', 'Faldende', 'Descending'],
]);
export type Direction = CodeOf<typeof directions>;
