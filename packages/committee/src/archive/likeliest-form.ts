import { type Form, forms } from '../form/index.ts';

/** What each form prints on lines of its own, and how it begins a point. */
const signs = forms.map((form) => ({
  form,
  headings: form.parts.flatMap((part) =>
    'heading' in part && part.part !== 'beslutning' && part.heading !== '' ? [part.heading] : [],
  ),
  item: new RegExp(
    `^${form.itemHeading
      .replaceAll(/[.*+?^$()[\]\\|]/g, String.raw`\$&`)
      .replace('{nr}', String.raw`\d+`)
      .replace('{titel}', '.+')}$`,
  ),
}));

/** The form of ours that a paper looks most like: by its headings and how its points begin. The neutral one where none does. */
export function likeliestForm(text: string): Form {
  const lines = text.split(/\r\n|\r|\n|\f/).map((line) => line.trim());
  const own = new Set(lines);
  const scored = signs.map(({ form, headings, item }) => {
    const there = headings.filter((heading) => own.has(heading)).length;
    const score =
      there - (headings.length - there) / 10 + (lines.some((line) => item.test(line)) ? 1 : 0);
    return { form, score: there === 0 ? 0 : score };
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).form;
}
