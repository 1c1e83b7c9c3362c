import { meetingPaper, paperText } from '@rettidig/committee';
import { reportDocx, reportPdfApart } from '@rettidig/documents/report';
import { isoDay } from '@rettidig/engine';
import { fileWord } from '../../format/file-word.ts';
import { closedNote, type PaperChoice, type PaperGround, paperReport } from './paper-report.ts';

/** What an agenda or minutes can be fetched as. */
export const paperFormats = ['pdf', 'docx', 'txt'] as const;
export type PaperFormat = (typeof paperFormats)[number];

export interface PaperFile {
  /** `referat-beskaeftigelsesudvalget-2026-12-02.pdf`. */
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly body: Buffer | string;
}

/** An agenda or minutes as a file. */
export async function paperFile(
  ground: PaperGround,
  choice: PaperChoice,
  format: PaperFormat,
): Promise<PaperFile> {
  const { body, on } = ground.meeting;
  const name = `${choice.kind}-${fileWord(body)}-${isoDay(on)}.${format}`;
  switch (format) {
    case 'pdf':
      return {
        name,
        type: 'application/pdf',
        body: await reportPdfApart(paperReport(ground, choice)),
      };
    case 'docx':
      return { name, type: wordType, body: await reportDocx(paperReport(ground, choice)) };
    case 'txt':
      return {
        name,
        type: 'text/plain; charset=utf-8',
        body: `\uFEFF${textOf(ground, choice)}\n`,
      };
  }
}

function textOf({ meeting, form }: PaperGround, choice: PaperChoice): string {
  return [closedNote(meeting, choice), paperText(meetingPaper(meeting, form, choice))]
    .filter((text) => text !== null)
    .join('\n\n');
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
