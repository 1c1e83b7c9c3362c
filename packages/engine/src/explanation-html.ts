import { danishDay } from './danish.ts';
import type { Explanation, ValueRead } from './explanation.ts';
import {
  answerInWords,
  carryingLines,
  draftMark,
  explanationSections,
  type ExplanationItem,
  type ExplanationSection,
  marksOf,
  referenceInWords,
  weigh,
} from './explanation-sections.ts';
import type { ExplanationForm } from './explanation-text.ts';

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

export interface HtmlForm extends ExplanationForm {
  /** The level of the fragment's own heading, so that it fits the page around it; 2 unless told. */
  readonly headingLevel?: HeadingLevel;
}

/**
 * An explanation as an HTML fragment in Danish: one `<section lang="da">`, every text escaped, no style, script or id,
 * so that it can stand anywhere and any number of times on a page. A draft is marked before the answer.
 */
export function explanationHtml(
  explanation: Explanation,
  { full, headingLevel = 2 }: HtmlForm,
): string {
  return `<section class="forklaring" lang="da">${body(explanation, headingLevel, full)}</section>`;
}

function body(explanation: Explanation, level: HeadingLevel, full: boolean): string {
  const mark = draftMark(explanation);
  const answer = [
    heading(level, explanation.title),
    mark === null ? '' : `<p class="udkast"><strong>${escaped(mark)}</strong></p>`,
    `<p class="svar">${escaped(answerInWords(explanation))}</p>`,
  ];
  const { considerations } = explanation;
  if (!full) {
    return [
      ...answer,
      considerations.length === 0 ? '' : `${element('p', `${weigh}:`)}${list(considerations)}`,
      ...carryingLines(explanation).map((line) => element('p', line)),
    ].join('');
  }
  const below = deeper(level);
  return [
    ...answer,
    ...explanationSections(explanation).map((section) => block(section, explanation, below)),
    ...explanation.parts.map((part) => `<section>${body(part, below, true)}</section>`),
  ].join('');
}

function block(
  { heading: title, kind, items }: ExplanationSection,
  { facts, values, title: rule }: Explanation,
  level: HeadingLevel,
): string {
  const content = {
    text: () => items.map(({ text }) => element('p', text)).join(''),
    list: () => links(items),
    steps: () => `<ol>${items.map(({ text }) => element('li', text)).join('')}</ol>`,
    facts: () =>
      `<dl>${facts.map(({ label, value }) => element('dt', label) + element('dd', value)).join('')}</dl>`,
    values: () => valueTable(values, `${title}: ${rule}`),
  }[kind]();
  return heading(level, title) + content;
}

function valueTable(values: readonly ValueRead[], caption: string): string {
  const head = ['Hvad', 'Værdi', 'Gælder fra', 'Hjemmel', 'Forbehold']
    .map((text) => `<th scope="col">${text}</th>`)
    .join('');
  const rows = values.map((read) => {
    const { label, key, value, unit, validFrom, basis } = read;
    const name = key === null ? label : `${label} (${key})`;
    return (
      `<tr><th scope="row">${escaped(name)}</th>${element('td', `${value} ${unit}`)}${element('td', danishDay(validFrom))}` +
      `<td>${linked({ text: referenceInWords(basis), url: basis.url })}</td>${element('td', marksOf(read).join('; '))}</tr>`
    );
  });
  return `<table>${element('caption', caption)}<thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

const list = (texts: readonly string[]): string =>
  `<ul>${texts.map((text) => element('li', text)).join('')}</ul>`;

const links = (items: readonly ExplanationItem[]): string =>
  `<ul>${items.map((item) => `<li>${linked(item)}</li>`).join('')}</ul>`;

/** Only an address on the web becomes a link. */
function linked({ text, url }: ExplanationItem): string {
  return url !== null && /^https?:\/\//i.test(url)
    ? `<a href="${escaped(url)}">${escaped(text)}</a>`
    : escaped(text);
}

const heading = (level: HeadingLevel, text: string): string => element(`h${level}`, text);

function deeper(level: HeadingLevel): HeadingLevel {
  return ({ 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 6 } as const)[level];
}

const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
