import { describe, expect, test } from 'vitest';
import { checkForm } from './check-form.ts';
import type { Form } from './form.ts';
import { forms } from './forms.ts';

const [neutral] = forms as readonly [Form];
const faultsOf = (change: Partial<Form>): readonly string[] =>
  checkForm({ ...neutral, ...change }).map(({ at, text }) => `${at}: ${text}`);

describe('a form', () => {
  test.for(forms.map((form) => [form.name, form] as const))(
    'of the program has no faults: %s',
    ([, form]) => {
      expect(checkForm(form)).toEqual([]);
    },
  );

  test.for([
    [{ title: [] }, 'titel: Papiret skal have en titel.'],
    [{ title: ['{papir} {navn}'] }, 'titel: {navn} betyder ikke noget her. Her kan stå {udvalg}'],
    [{ title: ['{papir'] }, 'titel: En { eller } mangler sin makker.'],
    [{ title: ['{papir}[ kl. {tid}'] }, 'titel: En [ eller ] mangler sin makker'],
    [{ itemHeading: '{nr}.' }, 'overskrift: Teksten skal have {titel}.'],
    [{ itemHeading: '{titel} ({type})' }, 'overskrift: {type} betyder ikke noget her.'],
    [{ typedHeading: '{type}' }, 'overskrift-type: Teksten skal have {titel}.'],
    [{ point: 'Ad' }, 'ad: Teksten skal have {numre}.'],
    [{ parts: [] }, 'del-beslutning: Referatet skal have en plads til beslutningen.'],
    [
      {
        types: [
          { letter: 'A', meaning: null },
          { letter: 'A', meaning: 'B' },
        ],
      },
      'bogstaver: Bogstavet A står der to gange.',
    ],
  ] as const)('with %o is told what is wrong and where', ([change, text]) => {
    expect(faultsOf(change).join('\n')).toContain(text);
  });

  test('is told everything at once', () => {
    expect(faultsOf({ title: ['{x}'], point: '{y}', itemHeading: '' })).toHaveLength(4);
  });
});
