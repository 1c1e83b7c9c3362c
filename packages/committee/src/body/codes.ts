import { codeList, type CodeOf } from '@rettidig/law';

/** What a body is. */
export const bodyKinds = codeList('organets-art', [
  ['udvalg', 'Udvalg', 'Committee'],
  ['oekonomiudvalg', 'Økonomiudvalg', 'Finance committee'],
  ['kommunalbestyrelse', 'Kommunalbestyrelse', 'Municipal council'],
  ['andet', 'Andet', 'Other'],
]);
export type BodyKind = CodeOf<typeof bodyKinds>;

/** What somebody is in a body. */
export const seatRoles = codeList('rolle-i-organ', [
  ['formand', 'Formand', 'Chair'],
  ['naestformand', 'Næstformand', 'Vice chair'],
  ['medlem', 'Medlem', 'Member'],
  ['stedfortraeder', 'Stedfortræder', 'Substitute'],
]);
export type SeatRole = CodeOf<typeof seatRoles>;
