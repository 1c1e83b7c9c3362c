import { choices2013, nearNames } from '@rettidig/benchmark';
import type { Remark } from '@rettidig/casework';
import {
  type BenchmarkParticipant,
  type BenchmarkRound,
  countBenchmarkFiles,
  findBenchmarkRound,
  listBenchmarkParticipants,
  listBenchmarkRounds,
  newId,
  saveBenchmarkParticipants,
  saveBenchmarkRound,
  type Tx,
  withdrawBenchmarkParticipant,
} from '@rettidig/store';
import { z } from 'zod';
import { leads } from '../http/access.ts';
import { choiceFields, choiceList, choicesIn } from '../benchmark/choices.ts';
import { recording } from '../benchmark/recording.ts';
import { RoundFormView } from '../benchmark/round-form-view.tsx';
import { RoundsView } from '../benchmark/rounds-view.tsx';
import { textsOfBenchmark } from '../benchmark/texts.ts';
import { checked, id, note, optionalWhole, requiredNote } from '../http/fields.ts';
import { NotFoundError, page } from '../http/route.ts';
import { plainForm } from '../steps/plain-form.ts';
import type { Words } from '../ui/words.ts';

/** The rounds there are. */
export const benchmarkRunder = page({
  path: '/benchmark',
  access: 'medarbejder',
  purpose: null,
  input: {},
  load: ({ read, session }) =>
    read(async (tx) => ({
      rounds: await listBenchmarkRounds(tx),
      participants: await listBenchmarkParticipants(tx),
      files: await countBenchmarkFiles(tx),
      leads: leads(session.employee),
    })),
  view: (model, { words }) => ({
    title: textsOfBenchmark(words.language).title,
    section: 'noegletal',
    body: <RoundsView model={model} words={words} />,
  }),
});

const fields = {
  navn: requiredNote(120),
  aar: optionalWhole({ least: 2000, most: 2100 }),
  status: z.enum(['aaben', 'lukket']).default('aaben'),
  deltagere: note(20_000),
  navne: checked,
  foer: z.union([z.literal(''), id]).default(''),
  ...choiceFields,
};
type Fields = z.infer<z.ZodObject<typeof fields>>;

function labels({ language }: Words): Record<keyof typeof fields, string> {
  const t = textsOfBenchmark(language);
  const { groupPersons, agePersons, totalPersons, resourceCoursePersons, mean, dash } = t.choice;
  return {
    navn: t.name,
    aar: t.year,
    status: t.state,
    deltagere: t.participants,
    navne: t.namesAreDifferent,
    foer: t.earlier,
    grupper: groupPersons.name,
    alder: agePersons.name,
    ialt: totalPersons.name,
    ressourceforloeb: resourceCoursePersons.name,
    middel: mean.name,
    streg: dash.name,
  };
}

const namesIn = (lines: string): readonly string[] =>
  lines
    .split('\n')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** What stands in the way of a round: a year that is none, a name twice, two that are alike. */
function problemsWith(values: Fields, round: string, words: Words): readonly Remark[] {
  const t = textsOfBenchmark(words.language);
  const names = namesIn(values.deltagere);
  const lower = names.map((name) => name.toLocaleLowerCase('da'));
  const twice = names.filter((_, i) => lower.indexOf(lower[i] ?? '') < i);
  const near = values.navne || twice.length > 0 ? [] : nearNames(names);
  return [
    ...(values.aar === undefined ? [{ field: 'aar', text: t.badYear }] : []),
    ...(values.foer === round ? [{ field: 'foer', text: t.ownEarlier }] : []),
    ...twice.map((name) => ({ field: 'deltagere', text: t.twice(name) })),
    ...near.map(({ wrong, right }) => ({ field: 'navne', text: t.nearNames(wrong, right) })),
  ];
}

/** Saves a round with those who take part: new names are added, and names that are gone are taken out. */
async function saveRound(tx: Tx, round: BenchmarkRound, names: readonly string[]): Promise<void> {
  await saveBenchmarkRound(tx, round, recording);
  const before = await listBenchmarkParticipants(tx, round.id);
  const same = (one: string, other: string): boolean =>
    one.toLocaleLowerCase('da') === other.toLocaleLowerCase('da');
  for (const { id: gone, name } of before) {
    if (!names.some((one) => same(one, name))) {
      await withdrawBenchmarkParticipant(tx, { id: gone, recording });
    }
  }
  const added = names
    .filter((name) => !before.some((one) => same(one.name, name)))
    .map((name): BenchmarkParticipant => ({ id: newId(), round: round.id, name }));
  await saveBenchmarkParticipants(tx, added, recording);
}

const roundOf = (values: Fields, round: string): BenchmarkRound => ({
  id: round,
  name: values.navn,
  year: values.aar ?? 0,
  choices: choicesIn(values, choices2013),
  state: values.status,
  earlierRound: values.foer === '' ? null : values.foer,
});

const choicesAsEntered = (choices: BenchmarkRound['choices']): Record<string, string> =>
  Object.fromEntries(choiceList.map(({ key, field }) => [field, choices[key]]));

/** A new round. */
export const nyBenchmarkRunde = plainForm({
  path: '/benchmark/ny',
  access: 'ledelse',
  address: {},
  fields,
  labels,
  load: async ({ read, today }) => ({
    rounds: await read(listBenchmarkRounds),
    today,
    id: newId(),
  }),
  initial: ({ rounds }) => ({
    foer: rounds[0]?.id ?? '',
    ...choicesAsEntered(rounds[0]?.choices ?? choices2013),
  }),
  save: async ({ read, words }, values, { id: made }) => {
    const problems = problemsWith(values, made, words);
    if (problems.length > 0) return problems;
    await read((tx) => saveRound(tx, roundOf(values, made), namesIn(values.deltagere)));
    return [];
  },
  done: (_address, { id: made }) => `/benchmark/${made}?sagt=gemt`,
  view: ({ rounds }, form, { words }) => ({
    title: textsOfBenchmark(words.language).newRound,
    section: 'noegletal',
    body: <RoundFormView rounds={rounds} round={null} form={form} words={words} />,
  }),
});

/** A round that is changed, closed or opened again. */
export const retBenchmarkRunde = plainForm({
  path: '/benchmark/:runde/ret',
  access: 'ledelse',
  address: { runde: id },
  fields,
  labels,
  load: ({ read }, { runde }) =>
    read(async (tx) => {
      const round = await findBenchmarkRound(tx, runde);
      if (round === null) throw new NotFoundError();
      const participants = await listBenchmarkParticipants(tx, runde);
      return { round, participants, rounds: await listBenchmarkRounds(tx) };
    }),
  initial: ({ round, participants }) => ({
    navn: round.name,
    aar: String(round.year),
    status: round.state,
    deltagere: participants.map(({ name }) => name).join('\n'),
    foer: round.earlierRound ?? '',
    ...choicesAsEntered(round.choices),
  }),
  save: async ({ read, words }, values, { round }) => {
    const problems = problemsWith(values, round.id, words);
    if (problems.length > 0) return problems;
    await read((tx) => saveRound(tx, roundOf(values, round.id), namesIn(values.deltagere)));
    return [];
  },
  done: ({ runde }) => `/benchmark/${runde}?sagt=gemt`,
  view: ({ round, rounds }, form, { words }) => ({
    title: textsOfBenchmark(words.language).change,
    section: 'noegletal',
    body: <RoundFormView rounds={rounds} round={round} form={form} words={words} />,
  }),
});
