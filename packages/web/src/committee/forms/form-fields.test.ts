import { forms } from '@rettidig/committee';
import { expect, test } from 'vitest';
import { da } from '../../texts/da.ts';
import { enteredForm, formLabels, savedForm } from './form-fields.ts';

const words = { language: 'da', t: da } as const;

test.for(forms.map((form) => [form.name, form] as const))(
  'a form comes out of its fields as it went in: %s',
  ([, form]) => {
    expect(savedForm(enteredForm(form), form.id, words)).toEqual({ form });
  },
);

test('every field has a name for people', () => {
  const labels = formLabels(words);
  const names = forms.flatMap((form) => Object.keys(enteredForm(form)));
  expect(names.filter((name) => (labels[name] ?? '') === '')).toEqual([]);
});
