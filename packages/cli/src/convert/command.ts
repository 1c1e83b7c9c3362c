import { conversionDays, conversionTally, convertCase } from '@rettidig/casework';
import { type Amendments, type Day, danishDay, isoDay } from '@rettidig/engine';
import { dayValue, requiredValue } from '../arguments.ts';
import type { Arguments, Command, CommandSpec } from '../command.ts';
import { createCsv } from '../csv-file.ts';
import { CommandError, exitCode } from '../exit-code.ts';
import { populationOptions, withPopulation } from '../population/read-population.ts';
import { todayInDenmark } from '../today.ts';
import { logColumns, logRow } from './log.ts';
import { conversionText } from './text.ts';

const spec: CommandSpec = {
  name: 'convert',
  summary: 'Se, hvem der skifter målgruppe eller ydelse, når loven ændres.',
  about: [
    'Viser for de borgere, der er i kontaktforløb hen over dagen, hvilken målgruppe og ydelse de havde dagen før, og hvad loven gør dem til.',
    'Det er en forhåndsvisning: Ingen sag bliver ændret. En ny kategori er altid en sagsbehandlers afgørelse.',
    'Med --log skrives en linje for hver borger: hvad, hvornår vi vidste det, og efter hvilken regel og udgave.',
  ],
  operands: [],
  options: {
    on: { value: '<dato>', about: 'Dagen, loven ændres, fx 2025-07-01. Skal med.' },
    draft: { value: '<mappe>', about: 'Mappen med et udkast, fx drafts/lab-2027.' },
    ...populationOptions,
    log: { value: '<fil>', about: 'Skriv loggen som CSV: id og grund, ikke navn eller CPR.' },
  },
  examples: [
    'convert --on 2025-07-01 --municipality 0173',
    'convert --on 2027-01-01 --draft drafts/lab-2027 --log omlagt.csv',
  ],
};

export const convertCommand: Command = {
  spec,
  run: async (given, terminal) => {
    const { on, amendments } = await lawOfChange(given);
    const path = given.value('log');
    await withPopulation(given, terminal, {
      on,
      purpose: `Forhåndsvisning af omlægning ${isoDay(on)}`,
      work: async ({ municipality, unit, walk }) => {
        const tally = conversionTally();
        const knownOn = municipality.demoDay ?? todayInDenmark();
        const csv = path === null ? null : createCsv(path, logColumns);
        try {
          await walk((member) => {
            const conversion = convertCase(member.caseFile, { on, amendments });
            if (conversion === null) return;
            tally.add(conversion);
            csv?.row(logRow(member, conversion, { on, knownOn }));
          });
        } catch (error) {
          csv?.drop();
          throw error;
        }
        csv?.keep();
        const draft = amendments?.title ?? null;
        terminal.out(
          conversionText(tally.report(), {
            municipality,
            unit,
            on,
            draft,
            width: terminal.columns,
          }),
        );
        if (path !== null) terminal.err(`Loggen står i ${path}.\n`);
      },
    });
    return exitCode.ok;
  },
};

async function lawOfChange(
  given: Arguments,
): Promise<{ readonly on: Day; readonly amendments: Amendments | null }> {
  requiredValue(given, spec, 'on');
  const on = dayValue(given, 'on') as Day;
  const folder = given.value('draft');
  const draft =
    folder === null
      ? null
      : (await import('../drafts/read-draft-folder.ts')).readDraftFolder(folder);
  const days = conversionDays(draft?.from ?? null);
  if (!days.includes(on)) {
    throw new CommandError(
      exitCode.usage,
      `Loven ændrer ikke målgrupper eller ydelser den ${danishDay(on)}. Det gør den: ${days.map(danishDay).join(', ')}.`,
    );
  }
  return { on, amendments: draft?.amendments ?? null };
}
