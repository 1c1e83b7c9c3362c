import type { CommitteeBody } from '@rettidig/store';
import type { Language } from '../../texts/language.ts';
import { type Bodies, sitsOn } from './load.ts';
import { textsOfBodies } from './texts.ts';

/** What a body lacks to be worked with today, in words. */
export function lackingIn(
  body: CommitteeBody,
  { seats, forms, today }: Bodies,
  language: Language,
): readonly string[] {
  const { lack } = textsOfBodies(language);
  const own = seats.filter((seat) => seat.body === body.id);
  const sitting = own.filter((seat) => sitsOn(seat, today));
  const members = sitting.filter(({ role }) => role !== 'stedfortraeder');
  const withoutUser = sitting.filter(({ employee }) => employee === null);
  return [
    ...(members.length === 0 ? [lack.members] : []),
    ...(members.length > 0 && members.every(({ role }) => role !== 'formand') ? [lack.chair] : []),
    ...(body.secretary === null ? [lack.secretary] : []),
    ...(forms.some(({ id }) => id === body.form) ? [] : [lack.form]),
    ...(withoutUser.length === 0
      ? []
      : [lack.user(withoutUser.map(({ name }) => name).join(', '))]),
    ...sitting.flatMap(({ name, substitutes }) => {
      const member = own.find(({ id }) => id === substitutes);
      return member === undefined || sitsOn(member, today) ? [] : [lack.gone(name, member.name)];
    }),
  ];
}
