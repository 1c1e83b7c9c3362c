import { type CaseStep, caseSteps } from '@rettidig/casework';
import type { VNode } from 'preact';
import { stepLinks } from '../steps/step-links.ts';
import type { Words } from '../ui/words.ts';
import { textsOfCase } from './texts.ts';

type Group = keyof ReturnType<typeof textsOfCase>['steps']['groups'];

/** The steps as a caseworker thinks of them; those not named stand with the case. */
const groups: Readonly<Record<Exclude<Group, 'sagen'>, readonly CaseStep[]>> = {
  samtaler: ['indkaldelse', 'samtale-afholdt'],
  grundlag: ['visitation', 'plan', 'uddannelsespaalaeg', 'grunddata'],
  tilbud: [
    'virksomhedspraktik',
    'loentilskud',
    'nytteindsats',
    'mentor',
    'vejledning-og-uddannelse',
    'proeve',
  ],
  fravaer: ['fravaer', 'fritagelse', 'sygeopfoelgning'],
  arbejde: ['arbejde-og-uddannelse', 'henvisning', 'risikogruppe'],
};
const grouped = new Set(Object.values(groups).flat());

/** Everything that can be registered, one click away. */
export function StepsMenu({
  citizen,
  words,
}: {
  readonly citizen: string;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfCase(language).steps;
  const links = stepLinks(citizen);
  const of = (steps: readonly CaseStep[]) => links.filter(({ step }) => steps.includes(step));
  const parts = [
    ...(['samtaler', 'grundlag', 'tilbud', 'fravaer', 'arbejde'] as const).map(
      (group) => [t.groups[group], of(groups[group])] as const,
    ),
    [t.groups.sagen, links.filter(({ step }) => !grouped.has(step))] as const,
  ];
  return (
    <nav class="panel steps-menu no-print" aria-labelledby="registrer">
      <h2 id="registrer">{t.heading}</h2>
      {parts.map(([heading, some]) => (
        <>
          <h3>{heading}</h3>
          <ul>
            {some.map(({ step, href }) => (
              <li>
                <a href={href}>{caseSteps.label(step, language)}</a>
              </li>
            ))}
          </ul>
        </>
      ))}
    </nav>
  );
}
