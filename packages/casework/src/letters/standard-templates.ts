import type { LetterKind } from './letter-kind.ts';
import type { LetterTemplate } from './template.ts';

type Texts = Pick<LetterTemplate, 'title' | 'text'>;

/** Plain Danish: short sentences, one thing at a time, "du" and "vi" (held by a test, LIX below 40). */
const texts: Readonly<Record<LetterKind, Texts>> = {
  indkaldelse: {
    title: 'Du skal til {samtale}',
    text: `Kære {navn}

Du skal til {samtale} {dag} kl. {klokken}.

{sted}

{formaal}

{frist}

## Kan du ikke komme?

Ring til os, så snart du ved det. Så finder vi en ny tid.

{udeblivelse}`,
  },
  'ny-tid': {
    title: 'Ny tid til {samtale}',
    text: `Kære {navn}

Vi har flyttet {samtale}. Du skal ikke komme {tidligere}.

Den nye tid er {dag} kl. {klokken}.

{sted}

{aarsag}

{frist}

## Kan du ikke komme?

Ring til os, så snart du ved det. Så finder vi en anden tid.

{udeblivelse}`,
  },
  aflysning: {
    title: 'Vi har aflyst {samtale}',
    text: `Kære {navn}

Vi har aflyst {samtale} {tid}. Du skal ikke gøre noget.

{aarsag}

{herefter}`,
  },
  vejledning: {
    title: 'Dine rettigheder og pligter',
    text: `Kære {navn}

Du får {ydelse}. Her kan du læse, hvad du skal, og hvad der sker, hvis du ikke gør det.

## Det skal du

{pligter}

## Det har du ret til

{rettigheder}

## Hvis du ikke gør det

{konsekvenser}

{advarsel}

## Reglerne

{retsgrundlag}

## Spørg os

Er du i tvivl, så ring eller skriv til os.`,
  },
  partshoering: {
    title: 'Vi vil gerne høre fra dig, før vi afgør din sag',
    text: `Kære {navn}

Vi skal tage stilling til en sag om dig. Først vil vi høre, hvad du har at sige.

## Det handler sagen om

{sagen}

## Det ved vi

{oplysninger}

## Det kan der ske

{betydning}

{retsgrundlag}

## Svar senest {frist}

Du kan svare i Digital Post, i et brev, eller du kan ringe til os. Fortæl os, hvis noget er forkert, eller hvis du havde en god grund.

{uden-svar}`,
  },
  afgoerelse: {
    title: 'Afgørelse om {emne}',
    text: `Kære {navn}

Vi har truffet en afgørelse om {emne}.

## Afgørelsen

{resultat}

## Det har vi lagt vægt på

{hovedhensyn}

## Det ved vi

{oplysninger}

## Det har du fortalt

{hoeringssvar}

## Reglerne

{retsgrundlag}

## Hvis du vil klage

{klagevejledning}`,
  },
  plan: {
    title: 'Din plan',
    text: `Kære {navn}

Her er den plan, vi har lavet sammen.

## Dine mål

{maal}

## På vejen

{delmaal}

## Det har vi aftalt

{aftaler}

{opfoelgning}

{retsgrundlag}

Ring til os, hvis noget er forkert, eller hvis noget ændrer sig.`,
  },
  uddannelsespaalaeg: {
    title: 'Uddannelsespålæg, {trin}',
    text: `Kære {navn}

Du får et uddannelsespålæg. Det gælder {trin}.

## Det skal du senest {frist}

{krav}

## Derfor får du pålægget

{begrundelse}

## Hvis du ikke gør det

{konsekvenser}

## Reglerne

{retsgrundlag}

## Hvis du vil klage

{klagevejledning}`,
  },
  underretning: {
    title: 'Besked om {navn}',
    text: `Til {modtager}

Vi skriver om {navn} og {uddannelse}.

{besked}

{svar}

## Reglerne

{retsgrundlag}`,
  },
  bekraeftelse: {
    title: 'Bekræftelse på {emne}',
    text: `Kære {navn}

{besked}

{detaljer}

{begrundelse}

{konsekvenser}

## Reglerne

{retsgrundlag}

## Hvis du vil klage

{klagevejledning}

## Spørg os

Ring eller skriv til os, hvis noget er forkert, eller hvis noget ændrer sig.`,
  },
};

/** The template that comes with the program. */
export function standardTemplate(kind: LetterKind): LetterTemplate {
  return { kind, version: 0, ...texts[kind] };
}
