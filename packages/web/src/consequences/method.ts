import type { Reform } from '@rettidig/economy';

/** How each sum of an account is made, in words, with what each rests on. */
export function methodLines({ municipality, years }: Reform): readonly string[] {
  return [
    'I alt i kommunen er ydelsesdelen og indsatsdelen lagt sammen. Ifølge staten er det samme efter statens eget regnskab, som bloktilskuddet bliver reguleret efter. Forskellen er det første minus det andet.',
    'En række med kilden bloktilskud er landets beløb gange kommunens andel. Andelen er den, regnskabet selv giver; ellers den, loven har for kommunen og året.',
    'En række med kilden genafspilning er kommunens egne sager regnet under to love. Hvad der mangler et svar under en af dem, er talt for sig og er ikke 0.',
    'En række, der er oplyst, er skrevet af efter en kilde, som ikke siger, hvad den er regnet af.',
    'Mentorrammen: budgettet til andre end ressourceforløb minus den udmeldte ramme, plus tabet som følge af stigende udgifter.',
    'Driftsloftet: tabet pr. helårsperson gange helårspersoner.',
    'Samlet budgetudfordring er forskellen plus mentorrammen plus driftsloftet plus hensatte beløb, som står med minus. Netto er udfordringen plus modgående initiativer.',
    'En trykt sum bliver holdt op mod sine rækker. Højst en halv enhed for hver del og for summen kan afrunding forklare; det bliver til en række for sig. Mere end det er en fejl, og så bliver intet regnet.',
    ...(municipality === null
      ? []
      : [
          `Loven er spurgt for kommune ${municipality} den 1. januar i hvert af årene ${years.join(', ')}.`,
        ]),
  ];
}
