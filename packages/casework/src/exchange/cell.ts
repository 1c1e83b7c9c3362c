import { type Day, danishDay, fold, fromCivil, isoDay, nearest, parseDay } from '@rettidig/engine';
import type { CodeList } from '@rettidig/law';
import { readCpr, withoutCpr } from './cpr.ts';
import type { ProblemCode } from './problem.ts';

/** How one field is read, written and described. `T` is what it means to the rest of the system. */
export interface Cell<T> {
  readonly kind:
    | 'tekst'
    | 'id'
    | 'reference'
    | 'kommunekode'
    | 'postnummer'
    | 'cvr'
    | 'p-nummer'
    | 'cpr'
    | 'dato'
    | 'kode'
    | 'ja-nej'
    | 'tal';
  /** Danish, completes "Skriv …". */
  readonly write: string;
  /** The codes a `kode` field may hold. */
  readonly codes: CodeList<string> | null;
  /** The file a `reference` points into. */
  readonly target: string | null;
  /** Reads a field that is not empty (trimmed, NFC). */
  read(text: string, mode: Mode): CellReading<T>;
  text(value: T): string;
}

export interface Mode {
  /** Demo mode: made-up people only. */
  readonly demo: boolean;
}

export type CellReading<T> =
  | { readonly outcome: 'value'; readonly value: T }
  | {
      readonly outcome: 'problem';
      readonly code: ProblemCode;
      readonly message: string;
      /** The text may be shown with the problem. */
      readonly show: boolean;
    };

const value = <T>(read: T): CellReading<T> => ({ outcome: 'value', value: read });
const wrong = (code: ProblemCode, message: string, show = true): CellReading<never> => ({
  outcome: 'problem',
  code,
  message,
  show,
});

const plain = { codes: null, target: null } as const;
const control = /\p{Cc}/u;

function readText(text: string, longest: number): CellReading<string> {
  if (control.test(text)) {
    return wrong('ugyldig-tekst', 'Teksten indeholder linjeskift eller usynlige tegn. Fjern dem.');
  }
  if (text.length > longest) {
    return wrong(
      'ugyldig-tekst',
      `Teksten er på ${text.length} tegn; der er plads til ${longest}. Gør den kortere.`,
    );
  }
  return value(text);
}

export const textCell: Cell<string> = {
  ...plain,
  kind: 'tekst',
  write: 'en tekst på højst 200 tegn',
  read: (text) => readText(text, 200),
  text: (written) => written,
};

/** The sender's own key of a row. */
export const idCell: Cell<string> = {
  ...plain,
  kind: 'id',
  write: 'jeres egen nøgle til rækken, højst 100 tegn',
  read: (text) => readText(text, 100),
  text: (written) => written,
};

/** The sender's key of a row in another file. */
export function referenceCell(target: string): Cell<string> {
  return {
    kind: 'reference',
    write: `et id fra ${target}.csv`,
    codes: null,
    target,
    read: (text) => readText(text, 100),
    text: (written) => written,
  };
}

/** Four digits, kept as a number: 0173 is 173. */
export const municipalityCell: Cell<number> = {
  ...plain,
  kind: 'kommunekode',
  write: 'kommunens kode med fire cifre, fx 0173',
  read: (text) =>
    /^0[1-8]\d\d$/.test(text)
      ? value(Number(text))
      : wrong(
          'ukendt-kode',
          `»${withoutCpr(text)}« er ikke en kommunekode. Skriv fire cifre, fx 0173.`,
        ),
  text: (code) => String(code).padStart(4, '0'),
};

/** Four digits, kept as text: 0800 has its zero. */
export const postcodeCell: Cell<string> = {
  ...plain,
  kind: 'postnummer',
  write: 'et postnummer med fire cifre, fx 0800',
  read: (text) =>
    /^\d{4}$/.test(text)
      ? value(text)
      : wrong(
          'ugyldig-tekst',
          `»${withoutCpr(text)}« er ikke et postnummer. Skriv fire cifre, fx 0800.`,
        ),
  text: (code) => code,
};

/** So many digits, kept as text. */
function digitsCell(kind: 'cvr' | 'p-nummer', count: number, what: string): Cell<string> {
  return {
    ...plain,
    kind,
    write: `et ${what} med ${count} cifre`,
    read: (text) =>
      /^\d+$/.test(text) && text.length === count
        ? value(text)
        : wrong('ugyldig-tekst', `»${withoutCpr(text)}« er ikke et ${what}. Skriv ${count} cifre.`),
    text: (digits) => digits,
  };
}

export const cvrCell = digitsCell('cvr', 8, 'CVR-nummer');
export const pNumberCell = digitsCell('p-nummer', 10, 'P-nummer');

/** Ten digits. In demo mode only replacement numbers (day + 60). */
export const cprCell: Cell<string> = {
  ...plain,
  kind: 'cpr',
  write: 'et CPR-nummer på ti cifre, med eller uden bindestreg',
  read: (text, mode) => {
    const reading = readCpr(text);
    switch (reading.outcome) {
      case 'not-ten-digits':
        return wrong(
          'cpr-form',
          'CPR-nummeret skal have ti cifre, evt. med bindestreg efter de første seks. Tjek, at et nul først ikke er faldet væk.',
          false,
        );
      case 'no-such-day':
        return wrong(
          'cpr-dato',
          'De første syv cifre i CPR-nummeret giver ingen rigtig dato. Tjek tallene.',
          false,
        );
      case 'cpr':
        return mode.demo && !reading.cpr.replacement
          ? wrong(
              'cpr-ikke-opdigtet',
              'CPR-nummeret kan tilhøre en virkelig person. I demodrift må der kun være opdigtede personer: Læg 60 til dagen (61-91).',
              false,
            )
          : value(reading.cpr.digits);
    }
  },
  text: (digits) => digits,
};

const firstDay = fromCivil(1850, 1, 1);
const lastDay = fromCivil(2199, 12, 31);

export const dayCell: Cell<Day> = {
  ...plain,
  kind: 'dato',
  write: 'en dato som 2026-11-21 eller 21.11.2026',
  read: (text) => {
    const read = parseDay(text);
    if (read === null) {
      return wrong(
        'umulig-dato',
        `»${withoutCpr(text)}« er ikke en dato. Skriv den som 2026-11-21 eller 21.11.2026.`,
      );
    }
    return read < firstDay || read > lastDay
      ? wrong('umulig-dato', `${danishDay(read)} kan ikke være rigtig. Tjek årstallet.`)
      : value(read);
  },
  text: isoDay,
};

/** A code of a closed list, or its Danish label. */
export function codeCell<C extends string>(codes: CodeList<C>): Cell<C> {
  const byName = new Map<string, C>();
  for (const { code, da } of codes.codes) {
    byName.set(fold(da), code);
    byName.set(fold(code), code);
  }
  const all = codes.codes.map(({ code }) => code);
  const names = codes.codes.flatMap(({ code, da }) => [code, da]);
  return {
    kind: 'kode',
    write: `en af koderne ${all.join(', ')}`,
    codes,
    target: null,
    read: (text) => {
      const code = byName.get(fold(text));
      if (code !== undefined) return value(code);
      const near = nearest(text, names);
      const meant = near === null ? '' : ` Mente du »${byName.get(fold(near))}«?`;
      return wrong(
        'ukendt-kode',
        `»${withoutCpr(text)}« er ikke en kendt kode.${meant} Skriv en af: ${all.join(', ')}.`,
      );
    },
    text: (code) => code,
  };
}

export const yesNoCell: Cell<boolean> = {
  ...plain,
  kind: 'ja-nej',
  write: 'ja eller nej',
  read: (text) => {
    const word = text.toLowerCase();
    if (word === 'ja') return value(true);
    if (word === 'nej') return value(false);
    return wrong(
      'ikke-ja-nej',
      `»${withoutCpr(text)}« er hverken ja eller nej. Skriv ja eller nej.`,
    );
  },
  text: (yes) => (yes ? 'ja' : 'nej'),
};

export interface NumberLimits {
  readonly from: number;
  readonly to: number;
  /** Whole numbers only. */
  readonly whole: boolean;
}

export function numberCell(limits: NumberLimits): Cell<number> {
  const { from, to, whole } = limits;
  const bounds = `fra ${danishNumber(from)} til ${danishNumber(to)}`;
  const write = whole ? `et helt tal ${bounds}` : `et tal ${bounds}, højst to decimaler, fx 18,5`;
  const pattern = whole ? /^\d+$/ : /^\d+([.,]\d{1,2})?$/;
  return {
    ...plain,
    kind: 'tal',
    write,
    read: (text) => {
      const read = pattern.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
      return read >= from && read <= to
        ? value(read)
        : wrong('ikke-tal', `»${withoutCpr(text)}« kan ikke bruges her. Skriv ${write}.`);
    },
    text: danishNumber,
  };
}

function danishNumber(number: number): string {
  return String(number).replace('.', ',');
}
