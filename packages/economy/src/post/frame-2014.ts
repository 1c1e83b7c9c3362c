import { kroner, type Money } from '@rettidig/engine';

/** A post of a printed frame: its name and its budget. */
export interface FramePost {
  readonly name: string;
  readonly budget: Money;
}

const million = (amount: number): Money => kroner(Math.round(amount * 10) * 100_000);

/** The frame as it was printed; its posts add up to 445,6, as each is rounded by itself (audit C-60). */
export const printedFrame2014: Money = million(445.5);

/** Driftsramme 2014 of Lyngby-Taarbæk's committee for business and employment: 20 posts, in kroner. */
export const frame2014: readonly FramePost[] = (
  [
    ['Dagpenge forsikrede ledige', 63.9],
    ['Beskæftigelsesindsats forsikrede ledige', 10.8],
    ['Løn forsikrede ledige ansat i kommuner', 0.8],
    ['Seniorjob', 5.4],
    ['Udd.ord.ledige opbrugt a-dp', 1.1],
    ['Erhvervsgrunduddannelsers skoleophold', 1.5],
    ['Introduktionsprogram mv.', 3.1],
    ['Kontanthjælp udlændinge integration', 3.6],
    ['Passiv kontanthjælp', 43.9],
    ['Aktiv kontanthjælp', 35.2],
    ['Revalidering', 4.3],
    ['Beskæftigelsesordninger', 4.8],
    ['Sygedagpenge', 49.6],
    ['Fleksjob & løntilskud', 34.3],
    ['Personlige- og helbredstillæg', 3.9],
    ['Førtidspension', 119.7],
    ['Sociale formål', 1.9],
    ['Boligydelse', 26.6],
    ['Driftsudgifter til aktivering', 20.6],
    ['Ressourceforløb', 10.6],
  ] as const
).map(([name, amount]) => ({ name, budget: million(amount) }));
