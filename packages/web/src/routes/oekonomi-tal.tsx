import { financeExample2014, writeFinanceFile } from '@rettidig/economy';
import { toCivil } from '@rettidig/engine';
import {
  listCeilingValues,
  listFinanceInputs,
  type Recording,
  saveFinanceInputs,
  StoreError,
} from '@rettidig/store';
import { z } from 'zod';
import {
  askedNumbers,
  type FinanceRoom,
  nameOfNumber,
  numberText,
  readNumbers,
} from '../finance-input/room.ts';
import { readSentNumbers, takeNumbers } from '../finance-input/take-file.ts';
import { textsOfFinanceInput } from '../finance-input/texts.ts';
import { type NumbersModel, NumbersView, type RefusedFile } from '../finance-input/view.tsx';
import { csvType } from '../format/sheet.ts';
import { note } from '../http/fields.ts';
import { action, type Answer, page, type Route } from '../http/route.ts';
import { sentFiles } from '../http/sent-files.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { savedField } from '../steps/plain-form.ts';
import type { FormState } from '../steps/form-state.ts';
import type { Page } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';

const recording: Recording = { by: null, source: 'sagsbehandling' };

/** The year of numbers in an address; none is the one that runs. */
export const financeYear = z.coerce.number().int().min(2000).max(2100).optional();

const yearOf = ({ today }: EmployeeVisit, aar: number | undefined): number =>
  aar ?? toCivil(today).year;

function formOf(
  room: FinanceRoom,
  year: number,
  { csrf, words }: EmployeeVisit,
  is: Pick<FormState, 'entered' | 'problems'>,
): FormState {
  const t = textsOfFinanceInput(words.language);
  const labels = askedNumbers(room).flatMap((asked) => {
    const name = nameOfNumber(asked, words.language);
    return [
      [asked.value, t.valueOf(name)],
      [asked.source, t.sourceOf(name)],
    ];
  });
  return {
    action: `/oekonomi/tal/${room}?aar=${year}`,
    csrf,
    command: '',
    version: 0,
    labels: Object.fromEntries(labels) as Readonly<Record<string, string>>,
    warnings: [],
    stale: null,
    ...is,
  };
}

/** The numbers of the year as they stand, field by field. */
async function standing(
  { read }: EmployeeVisit,
  room: FinanceRoom,
  year: number,
): Promise<FormState['entered']> {
  const inputs = await read(listFinanceInputs);
  const entered = askedNumbers(room).flatMap(({ field, key, value, source }) => {
    const input = inputs.find((one) => one.field === field && one.key === key && one.year === year);
    return input === undefined
      ? []
      : [
          [value, [numberText(input)]],
          [source, [input.source]],
        ];
  });
  return Object.fromEntries(entered) as FormState['entered'];
}

function numbersPage(
  model: NumbersModel,
  form: FormState,
  words: Words,
  refused: RefusedFile | null = null,
): Page {
  const t = textsOfFinanceInput(words.language);
  return {
    title: `${t.title[model.room]} ${t.of(model.year)}`,
    section: 'oekonomi',
    wide: true,
    body: <NumbersView model={model} form={form} refused={refused} words={words} />,
  };
}

function numbersOf(room: FinanceRoom): readonly Route[] {
  const path = `/oekonomi/tal/${room}`;
  const fields = Object.fromEntries(
    askedNumbers(room).flatMap(({ value, source }) => [
      [value, note(40)],
      [source, note(300)],
    ]),
  );
  const shared = { access: 'ledelse', purpose: null } as const;
  return [
    page({
      ...shared,
      path,
      input: {
        aar: financeYear,
        gemt: savedField,
        antal: z.coerce.number().int().min(0).max(100_000).optional(),
      },
      load: async (visit, { aar, gemt, antal }) => {
        const year = yearOf(visit, aar);
        const entered = await standing(visit, room, year);
        return {
          model: { room, year, saved: gemt === 'ja', taken: antal ?? null },
          form: formOf(room, year, visit, { entered, problems: [] }),
        };
      },
      view: ({ model, form }, { words }) => numbersPage(model, form, words),
    }),
    action({
      ...shared,
      path,
      largeBody: true,
      input: { aar: financeYear, ...fields },
      act: async (visit, { aar, ...rest }): Promise<Answer> => {
        const { words, read } = visit;
        const year = yearOf(visit, aar);
        const values = rest as Readonly<Record<string, string>>;
        const { entries, problems } = readNumbers(room, year, values, words.language);
        if (problems.length === 0) {
          await read((tx) => saveFinanceInputs(tx, entries, recording));
          return { kind: 'redirect', to: `${path}?aar=${year}&gemt=ja` };
        }
        const entered = Object.fromEntries(
          Object.entries(values).map(([name, text]) => [name, [text]]),
        );
        const form = formOf(room, year, visit, { entered, problems });
        const model = { room, year, saved: false, taken: null };
        return { kind: 'page', status: 400, page: numbersPage(model, form, words) };
      },
    }),
    action({
      ...shared,
      path: `${path}/fil`,
      takesFiles: 'tabel',
      input: { aar: financeYear, filer: sentFiles },
      act: async (visit, { aar, filer }): Promise<Answer> => {
        const { words, read } = visit;
        const year = yearOf(visit, aar);
        const again = async (refused: RefusedFile): Promise<Answer> => {
          const entered = await standing(visit, room, year);
          const form = formOf(room, year, visit, { entered, problems: [] });
          const model = { room, year, saved: false, taken: null };
          return { kind: 'page', status: 400, page: numbersPage(model, form, words, refused) };
        };
        const [file] = filer;
        const name = file?.name ?? textsOfFinanceInput(words.language).choose;
        const reading = readSentNumbers(file, words.language);
        if (reading.outcome === 'fejl') return await again({ name, faults: reading.faults });
        try {
          const taken = await read((tx) => takeNumbers(tx, reading.value, recording));
          return { kind: 'redirect', to: `${path}?aar=${year}&antal=${taken}` };
        } catch (error) {
          if (!(error instanceof StoreError) || error.code !== 'overlap') throw error;
          return await again({ name, faults: [{ line: null, text: error.message }] });
        }
      },
    }),
  ];
}

/** All numbers as a file that can be sent again. */
const talCsv = action({
  path: '/oekonomi/tal.csv',
  method: 'GET',
  access: 'ledelse',
  purpose: null,
  input: {},
  act: async ({ read }) => {
    const [inputs, ceilings] = await read((tx) =>
      Promise.all([listFinanceInputs(tx), listCeilingValues(tx)]),
    );
    const body = `\uFEFF${writeFinanceFile({ inputs, ceilings })}`;
    return { kind: 'file', name: 'tal.csv', type: csvType, body };
  },
});

const eksempelCsv = action({
  path: '/oekonomi/tal-eksempel.csv',
  method: 'GET',
  access: 'ledelse',
  purpose: null,
  input: {},
  act: () =>
    Promise.resolve({
      kind: 'file',
      name: 'tal-2014.csv',
      type: csvType,
      body: `\uFEFF${financeExample2014}`,
    }),
});

/** The numbers that ceilings and financing are computed from. */
export const oekonomiTal: readonly Route[] = [
  ...numbersOf('lofter'),
  ...numbersOf('finansiering'),
  talCsv,
  eksempelCsv,
];
