import type { Form } from './form.ts';

/** Something in a form that cannot be set, in Danish. */
export interface FormFault {
  /** Which text it is in. */
  readonly at:
    | 'titel'
    | 'overskrift'
    | 'overskrift-type'
    | 'ad'
    | 'hoved'
    | 'dele'
    | 'bogstaver'
    | `hoved-${string}`
    | `del-${string}`;
  readonly text: string;
}

const ofMeeting = ['udvalg', 'papir', 'dato', 'dato-tal', 'ugedag', 'tid', 'slut', 'sted'] as const;

/** What may stand in braces in each kind of text. */
export const fillings = {
  titel: ofMeeting,
  hoved: ofMeeting,
  overskrift: ['nr', 'titel', ...ofMeeting],
  'overskrift-type': ['nr', 'titel', 'type', ...ofMeeting],
  del: ['nr', ...ofMeeting],
  fravaerende: ['navn'],
  ad: ['numre'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/**
 * Everything that cannot be set in a form: braces that name nothing, brackets that do not close, what must be there and is
 * not, and a part that stands there twice.
 */
export function checkForm(form: Form): readonly FormFault[] {
  const faults: FormFault[] = [];
  const check = (
    at: FormFault['at'],
    text: string,
    known: readonly string[],
    needed?: string,
  ): void => {
    for (const fault of textFaults(text, known)) faults.push({ at, text: fault });
    if (needed !== undefined && !text.includes(`{${needed}}`)) {
      faults.push({ at, text: `Teksten skal have {${needed}}.` });
    }
  };
  for (const line of form.title) check('titel', line, fillings.titel);
  if (form.title.length === 0) faults.push({ at: 'titel', text: 'Papiret skal have en titel.' });
  check('overskrift', form.itemHeading, fillings.overskrift, 'titel');
  if (form.typedHeading !== null) {
    check('overskrift-type', form.typedHeading, fillings['overskrift-type'], 'titel');
  }
  check('ad', form.point, fillings.ad, 'numre');
  for (const part of form.head) {
    if ('text' in part) check(`hoved-${part.part}`, part.text, fillings.hoved);
  }
  for (const part of form.parts) {
    const at = `del-${part.part === 'afsnit' ? part.slot : part.part}` as const;
    if ('text' in part) check(at, part.text, fillings.fravaerende, 'navn');
    else check(at, 'heading' in part ? part.heading : part.label, fillings.del);
  }
  const kinds = form.parts.map((part) => (part.part === 'afsnit' ? part.slot : part.part));
  for (const twice of new Set(kinds.filter((kind, at) => kinds.indexOf(kind) !== at))) {
    faults.push({ at: `del-${twice}`, text: 'Delen står der to gange.' });
  }
  if (form.parts.every(({ part }) => part !== 'beslutning')) {
    faults.push({ at: 'del-beslutning', text: 'Referatet skal have en plads til beslutningen.' });
  }
  const letters = form.types.map(({ letter }) => letter);
  for (const twice of new Set(letters.filter((letter, at) => letters.indexOf(letter) !== at))) {
    faults.push({ at: 'bogstaver', text: `Bogstavet ${twice} står der to gange.` });
  }
  return faults;
}

function textFaults(text: string, known: readonly string[]): readonly string[] {
  const may = known.map((name) => `{${name}}`).join(', ');
  const unknown = [...text.matchAll(/\{([^{}]*)\}/g)].flatMap(([whole, name = '']) =>
    known.includes(name) ? [] : [`${whole} betyder ikke noget her. Her kan stå ${may}.`],
  );
  const bare = text.replaceAll(/\{[^{}]*\}/g, '');
  const open = bare.replaceAll(/\[[^[\]]*\]/g, '');
  return [
    ...unknown,
    ...(/[{}]/.test(bare) ? ['En { eller } mangler sin makker.'] : []),
    ...(/[[\]]/.test(open)
      ? ['En [ eller ] mangler sin makker, eller der står den ene slags i den anden.']
      : []),
  ];
}
