import { groupLabels, groups } from '../frame/group.ts';
import { findTask } from '../frame/tasks.ts';
import { checkRound } from './check-round.ts';
import type { Draft } from './draft.ts';
import { measured, questionsTo } from './questions.ts';
import { readFlows } from './read-flows.ts';
import { readOther } from './read-other.ts';
import { readPersons } from './read-persons.ts';
import { readQuality } from './read-quality.ts';
import { readTime } from './read-time.ts';
import { type Remarks, remarksOn } from './remarks.ts';
import { optionalSheets, type SentFile, type Sheet, sheetNames } from './sheet.ts';
import { type Source, sourcesOf } from './sources.ts';
import type { Remark, Submission } from './submission.ts';

/** What the files are read against. */
export interface Round {
  /** The year of the round; null: the year that most of the files say. */
  readonly year?: number | null;
  /** Submissions that the round has already; one that is sent again takes the place of its own. */
  readonly among?: readonly Submission[];
  /** Those of the year before, for what has changed much. */
  readonly earlier?: readonly Submission[];
}

/** One municipality's files as they were understood. */
export interface SubmissionReading {
  readonly files: readonly string[];
  /** As it stands in the file; null where it says none. */
  readonly municipality: string | null;
  /** Null where anything is wrong: nothing is taken half. */
  readonly submission: Submission | null;
  /** Everything that is wrong or asked, faults first. */
  readonly remarks: readonly Remark[];
}

/**
 * Reads what municipalities have sent: workbooks made of the template, or CSV files. Every fault is said with its cell and
 * how to mend it, all at once; what looks wrong against the others, or against the year before, is asked.
 */
export function readSubmissions(
  files: readonly SentFile[],
  { year = null, among = [], earlier = [] }: Round = {},
): readonly SubmissionReading[] {
  const byFile = new Map(files.map(({ name }) => [name, remarksOn()]));
  const remarksFor = (name: string): Remarks => byFile.get(name) ?? remarksOn();
  const drafts = sourcesOf(files, remarksFor).map((source) =>
    draftOf(
      source,
      year,
      source.files.flatMap((name) => remarksFor(name).all),
    ),
  );
  checkRound(drafts, { year, among });
  const sent = drafts.map((draft) => measured(draft.submission));
  const names = new Set(sent.map((each) => each.submission.municipality));
  const kept = among.filter(({ municipality }) => !names.has(municipality)).map(measured);
  return drafts.map(({ files: own, municipality, submission, remarks }, place) => {
    const faults = remarks.all.filter(({ kind }) => kind === 'fejl');
    const before = earlier.find((each) => each.municipality === municipality);
    const questions = questionsTo(sent[place] ?? measured(submission), {
      others: [...sent.filter((_, other) => other !== place), ...kept],
      earlier: before === undefined ? null : measured(before),
    });
    const asked = remarks.all.filter(({ kind }) => kind === 'spoergsmaal');
    return {
      files: own,
      municipality,
      submission: faults.length === 0 ? submission : null,
      remarks: [...faults, ...asked, ...questions].map((remark) => ({ ...remark, municipality })),
    };
  });
}

/** How files of one sheet are named. */
const fileNames = {
  Tid: 'tid',
  Personer: 'personer',
  Kvalitet: 'kvalitet',
  Øvrigt: 'oevrigt',
  Bevægelser: 'bevaegelser',
} as const;

function draftOf({ files, sheets }: Source, year: number | null, said: readonly Remark[]): Draft {
  const remarks = remarksOn();
  for (const { kind, at, text } of said) remarks[kind === 'fejl' ? 'fault' : 'question'](at, text);
  for (const name of sheetNames) {
    if (sheets.has(name) || sheets.size === 0 || optionalSheets.includes(name)) continue;
    remarks.fault(
      null,
      `${name} mangler. Send det med som et ark i skabelonen, som et afsnit i CSV-filen eller som en fil, hvis navn ender på -${fileNames[name]}.csv.`,
    );
  }
  const otherSheet = sheets.get('Øvrigt');
  const other = otherSheet === undefined ? null : readOther(otherSheet, remarks);
  const forYear = year ?? other?.year ?? null;
  const [timeSheet, personsSheet] = [sheets.get('Tid'), sheets.get('Personer')];
  const [qualitySheet, flowsSheet] = [sheets.get('Kvalitet'), sheets.get('Bevægelser')];
  const flows = flowsSheet === undefined ? [] : readFlows(flowsSheet, forYear, remarks);
  const submission: Submission = {
    municipality: other?.municipality ?? files.join(', '),
    year: other?.year ?? year ?? 0,
    time: timeSheet === undefined ? [] : timeIn(timeSheet, forYear, remarks),
    persons: personsSheet === undefined ? [] : readPersons(personsSheet, forYear, remarks),
    inhabitants: other?.inhabitants ?? 0,
    conditions: other?.conditions ?? {},
    quality: qualitySheet === undefined ? [] : readQuality(qualitySheet, forYear, remarks),
    other: other?.other ?? {},
    ...(flows.length === 0 ? {} : { flows }),
  };
  checkWhole(submission, { remarks, hasPersons: personsSheet !== undefined });
  if (other !== null) {
    for (const [value, what] of [
      [other.municipality, 'Kommune'],
      [other.year, 'År'],
      [other.inhabitants, 'Indbyggere 18-64 år'],
    ] as const) {
      const isSaid = remarks.all.some(({ text }) => text.startsWith(`${what}:`));
      if (value === null && !isSaid) {
        remarks.fault('Øvrigt', `${what} mangler. Udfyld linjen »${what}« i Øvrigt.`);
      }
    }
  }
  return {
    files,
    municipality: other?.municipality ?? null,
    municipalityAt: other?.municipalityAt ?? null,
    year: other?.year ?? null,
    yearAt: other?.yearAt ?? null,
    submission,
    remarks,
  };
}

/** Reads the time; that there is none is said when nothing else was. */
function timeIn(sheet: Sheet, year: number | null, remarks: Remarks): Submission['time'] {
  const before = remarks.all.length;
  const time = readTime(sheet, year, remarks);
  if (time.length === 0 && remarks.all.length === before) {
    remarks.fault(
      'Tid',
      'Der er ingen tid. Udfyld Tid med en linje for hver opgave, hver medarbejder bruger tid på.',
    );
  }
  return time;
}

/** Time without persons cannot be held against anything; persons of a group that everybody should have are asked for. */
function checkWhole(
  { time, persons, inhabitants }: Submission,
  { remarks, hasPersons }: { readonly remarks: Remarks; readonly hasPersons: boolean },
): void {
  for (const group of groups) {
    if (!hasPersons || persons.some((each) => each.group === group)) continue;
    // Resource courses are held against other groups.
    if (group === 'ressourceforloeb') continue;
    const first = time.find(({ task }) => findTask(task)?.area === group);
    const label = groupLabels[group];
    if (first === undefined) {
      remarks.question(
        'Personer',
        `${label} har hverken tid eller årspersoner. Har kommunen ingen i gruppen, så skriv 0.`,
      );
    } else {
      remarks.fault(
        'Personer',
        `Årspersoner mangler for ${label}, som der er registreret tid på (${first.at}). Skriv, hvor mange der er.`,
      );
    }
  }
  for (const { group, all } of persons) {
    if (all > 0 || !time.some(({ task }) => findTask(task)?.area === group)) continue;
    remarks.fault(
      'Personer',
      `${groupLabels[group as keyof typeof groupLabels]} har 0 årspersoner, men der er registreret tid på gruppen. Ret det ene.`,
    );
  }
  const sum = persons.reduce((all, each) => all + each.all, 0);
  if (inhabitants > 0 && sum > inhabitants) {
    remarks.fault(
      'Personer',
      'Årspersonerne er flere end indbyggerne fra 18 til 64 år. Ret personerne eller indbyggertallet.',
    );
  }
}
