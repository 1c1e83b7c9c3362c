import { slug } from '@rettidig/benchmark';
import { submissionCsv, templateSheets, type TemplateFor } from '@rettidig/benchmark/input';
import { writeWorkbook } from '@rettidig/documents';
import { toCivil } from '@rettidig/engine';
import { z } from 'zod';
import { loadRound } from '../benchmark/round-load.ts';
import { csvType, excelType } from '../format/sheet.ts';
import { id } from '../http/fields.ts';
import { action, NotFoundError, type Route } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';

const fields = {
  runde: id.optional(),
  deltager: id.optional(),
  /** With what the municipality has sent already, to be mended. */
  udfyldt: z.literal('ja').optional(),
};
type Asked = z.infer<z.ZodObject<typeof fields>>;

/** Whom the template is for: a municipality of a round, any of them, or anybody, for the year that has passed. */
async function templateFor(
  { read, today }: EmployeeVisit,
  { runde, deltager, udfyldt }: Asked,
): Promise<TemplateFor> {
  if (runde === undefined) {
    return { year: toCivil(today).year - 1, municipality: null, filled: null };
  }
  const { round, participations } = await read((tx) => loadRound(tx, runde));
  if (deltager === undefined) return { year: round.year, municipality: null, filled: null };
  const found = participations.find(({ participant }) => participant.id === deltager);
  if (found === undefined) throw new NotFoundError();
  const { participant, file } = found;
  const filled =
    udfyldt === 'ja' && file?.content.kind === 'indberetning' ? file.content.submission : null;
  return { year: round.year, municipality: participant.name, filled };
}

function template(
  ending: 'xlsx' | 'csv',
  type: string,
  write: (given: TemplateFor) => Promise<Buffer> | string,
): Route {
  return action({
    path: `/benchmark/skabelon.${ending}`,
    access: 'medarbejder',
    purpose: null,
    method: 'GET',
    input: fields,
    act: async (visit, asked) => {
      const given = await templateFor(visit, asked);
      const whose = given.municipality === null ? '' : `-${slug(given.municipality)}`;
      const name = `benchmark-${given.year}${whose}.${ending}`;
      return { kind: 'file', name, type, body: await write(given) };
    },
  });
}

/** What the municipalities fill in, as a workbook that checks what is typed, and as CSV. */
export const benchmarkSkabelon: readonly Route[] = [
  template('xlsx', excelType, (given) => writeWorkbook(templateSheets(given))),
  template('csv', csvType, submissionCsv),
];
