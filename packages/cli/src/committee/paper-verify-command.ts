import { danishNumber } from '@rettidig/engine';
import type { VerifiedInsert, VerifiedMatter } from '@rettidig/web';
import type { Command, CommandSpec } from '../command.ts';
import { openDatabase } from '../database.ts';
import { CommandError, exitCode } from '../exit-code.ts';
import {
  chosenMunicipality,
  municipalityCode,
  municipalityOption,
} from '../population/choose-municipality.ts';
import { todayInDenmark } from '../today.ts';

const spec: CommandSpec = {
  name: 'paper verify',
  summary: 'Efterprøv alle tal i en sag til udvalget, eller i alle sager på et møde.',
  about: [
    'Beregner hvert tal, hver tabel og hver figur igen af det, der var kendt, da det blev sat ind, og af det, der er kendt nu.',
    'Siger, hvad der er ændret siden og hvorfor, hvilke mærker der mangler et tal, og hvilke tal der er skrevet i hånden.',
    'Slutter med 0, når hvert tal er det, der blev gemt, og kommer ud som dengang; ellers med 1. Ingen borger nævnes.',
  ],
  operands: [
    { name: '<id>', about: 'Id på sagen eller mødet: det sidste i adressen på dens side.' },
  ],
  options: {
    municipality: municipalityOption,
    json: { value: null, about: 'Svar i JSON.' },
  },
  examples: ['paper verify 019ab3c2-7d10-7000-8a51-3f2f0c6d9e11'],
};

export const paperVerifyCommand: Command = {
  spec,
  run: async (given, { out, err, isInteractive, env }) => {
    const [id = ''] = given.operands;
    const { isId, withAccess } = await import('@rettidig/store');
    if (!isId(id)) {
      throw new CommandError(
        exitCode.usage,
        `»${id}« er ikke et id. Det er det sidste i adressen på sagens eller mødets side.`,
      );
    }
    const { insertGround, paperVerifies, verifyPaper } = await import('@rettidig/web');
    const code = municipalityCode(given);
    const store = await openDatabase({ env });
    try {
      const { municipality, name, demoDay } = await chosenMunicipality(store, code);
      const access = {
        municipality,
        user: null,
        units: [],
        protectedPersons: false,
        committee: 'alt',
        purpose: 'Efterprøvning af tal i en sag til udvalget',
      } as const;
      const found = await verifyPaper(
        insertGround(store, municipality, demoDay ?? todayInDenmark()),
        {
          id,
          read: (work) => withAccess(store, access, work),
          tell: (done, of) => {
            if (isInteractive) err(`\rEfterprøver tal ${done} af ${of} …\u001B[K`);
          },
        },
      );
      if (isInteractive) err('\r\u001B[K');
      if (found === null) {
        throw new CommandError(
          exitCode.usage,
          `Der er hverken en sag eller et møde ${id} i ${name}.`,
        );
      }
      out(given.has('json') ? `${JSON.stringify(found, null, 2)}\n` : verifiedText(found));
      return found.every(paperVerifies) ? exitCode.ok : exitCode.problems;
    } finally {
      await store.close();
    }
  },
};

const verifiedText = (matters: readonly VerifiedMatter[]): string =>
  matters.length === 0
    ? 'Der er ingen sager på mødet.\n'
    : `${matters.map((one) => matterLines(one).join('\n')).join('\n\n')}\n`;

function matterLines({
  matter,
  number,
  inserts,
  use,
  unsourced,
}: VerifiedMatter): readonly string[] {
  return [
    number === null ? matter.title : `Punkt ${number}: ${matter.title}`,
    ...(inserts.length === 0
      ? ['  Ingen tal er sat ind.']
      : [`  ${howMany(inserts)}`, ...inserts.flatMap(insertLines)]),
    ...use.missing.map(
      ({ what, key, line }) =>
        `  [[${what}:${key}]] (linje ${line}) mangler: intet står bag mærket.`,
    ),
    ...(unsourced.length === 0
      ? []
      : [`  Uden kilde: ${danishNumber(unsourced.length)} tal er skrevet i hånden:`]),
    ...unsourced.map(({ part, number: typed, around }) => `    ${typed} (${part}): ${around}`),
  ];
}

/** `1 af 3 tal er ændret siden.` */
function howMany(inserts: readonly VerifiedInsert[]): string {
  const changed = inserts.filter(({ asNow: now }) => now === 'anderledes').length;
  const all = danishNumber(inserts.length);
  if (changed === 0) {
    return inserts.length === 1
      ? 'Tallet er ikke ændret siden.'
      : `Ingen af de ${all} tal er ændret siden.`;
  }
  return `${danishNumber(changed)} af ${all} tal er ændret siden.`;
}

const asThen = {
  ens: 'som kendt dengang: det samme',
  anderledes: 'som kendt dengang: IKKE det samme',
  uvist: 'som kendt dengang: kilden kan ikke sige det',
} as const;
const asNow = {
  ens: 'som kendt nu: det samme',
  anderledes: 'som kendt nu: ændret',
  uvist: 'som kendt nu: kan ikke regnes',
} as const;

function insertLines(one: VerifiedInsert): readonly string[] {
  const { insert, hashRight, since, why } = one;
  const { shown } = insert;
  const name = shown.what === 'tal' ? `${shown.text}: ${shown.caption}` : blockName(shown.block);
  return [
    `  [[${shown.what}:${insert.key}]] ${name}`,
    `    ${[asThen[one.asThen], asNow[one.asNow]].join('; ')}${hashRight ? '' : '; fingeraftrykket passer IKKE'}.`,
    ...since.map(
      ({ where, was, is }) => `    ${where === '' ? '' : `${where}: `}${was} er nu ${is}`,
    ),
    ...why.map((sentence) => `    ${sentence}`),
  ];
}

type Shown = Exclude<VerifiedInsert['insert']['shown'], { what: 'tal' }>;

function blockName(block: Shown['block']): string {
  if (block.kind === 'table') return block.table.caption;
  return block.kind === 'chart' ? block.chart.title : '';
}
