import type { ImportProgress } from '@rettidig/store';
import type { Terminal } from '../terminal.ts';

const steps: Readonly<Record<ImportProgress['step'], string>> = {
  laeser: 'Læser',
  kontrollerer: 'Kontrollerer',
  gemmer: 'Gemmer',
  afslutter: 'Afslutter',
};

const barWidth = 30;

/**
 * Shows how far an import has come: a bar drawn over itself on a screen, otherwise a plain line for each tenth.
 * Call `done` at the end.
 */
export function progressLine(terminal: Pick<Terminal, 'err' | 'isInteractive'>): {
  readonly show: (progress: ImportProgress) => void;
  readonly done: () => void;
} {
  let drawn = '';
  const draw = (text: string): void => {
    if (text === drawn) return;
    drawn = text;
    terminal.err(terminal.isInteractive ? `\r${text}\u001B[K` : `${text}\n`);
  };
  return {
    show: ({ step, file, done, of }) => {
      const share = of === 0 ? 1 : done / of;
      const name = steps[step];
      if (step === 'kontrollerer' || step === 'afslutter') draw(`${name} …`);
      else if (terminal.isInteractive) {
        const filled = Math.round(share * barWidth);
        const bar = `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)}`;
        draw(`${name} ${bar} ${percent(share)}${file === null ? '' : ` ${file}`}`);
      } else {
        draw(`${name} ${percent(Math.floor(share * 10) / 10)}`);
      }
    },
    done: () => {
      if (terminal.isInteractive && drawn !== '') terminal.err('\r\u001B[K');
    },
  };
}

function percent(share: number): string {
  return `${String(Math.round(share * 100)).padStart(3)} %`;
}
