import { danishLongDay, type Day, type Fact } from '@rettidig/engine';
import {
  type ActivityKind,
  activityKinds,
  type Benefit,
  benefits,
  type Category,
  educationLevels,
  type EducationLevel,
  personCategories,
  type Sector,
  sectors,
  type TargetGroup,
  targetGroups,
} from '../codes/index.ts';

/** The facts rules may ask for, by the name a caseworker would use. */
export const fact = {
  group: {
    label: 'Målgruppe',
    show: (value: TargetGroup) => targetGroups.label(value, 'da'),
  },
  benefit: { label: 'Ydelse', show: (value: Benefit) => benefits.label(value, 'da') },
  category: {
    label: 'Visitationskategori',
    show: (value: Category | 'ingen') =>
      value === 'ingen' ? 'Ikke visiteret' : personCategories.label(value, 'da'),
  },
  education: {
    label: 'Uddannelsesniveau',
    show: (value: EducationLevel) => educationLevels.label(value, 'da'),
  },
  educationIfKnown: {
    label: 'Uddannelsesniveau',
    show: (value: EducationLevel | 'ukendt') =>
      value === 'ukendt' ? 'ikke oplyst' : educationLevels.label(value, 'da'),
  },
  birthDate: dayFact('Fødselsdato'),
  contactOn: dayFact('Første henvendelse'),
  clockStart: dayFact('Kontaktforløbet regnes fra'),
  municipalFromDayOne: yesNo('Kommunen har kontaktforløbet fra dag ét (§ 27, stk. 3)'),
  offer: { label: 'Tilbud', show: (value: ActivityKind) => activityKinds.label(value, 'da') },
  sector: { label: 'Sektor', show: (value: Sector) => sectors.label(value, 'da') },
  start: dayFact('Begynder'),
  dayFact,
  yesNo,
} as const;

function dayFact(label: string): Fact<Day> {
  return { label, show: danishLongDay };
}

function yesNo(label: string): Fact<boolean> {
  return { label, show: (value) => (value ? 'ja' : 'nej') };
}
