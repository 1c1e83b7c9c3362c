/** A page of key figures besides those of the measures, as the overview links to it. */
export interface FigurePage {
  readonly path: string;
  readonly da: string;
  readonly en: string;
  readonly onlyLeaders?: true;
}

/** What the overview links to, in order. */
export const figurePages: readonly FigurePage[] = [
  { path: '/noegletal/leverandoerer', da: 'Leverandører og tilbud', en: 'Providers and offers' },
  { path: '/priser', da: 'Priser på tilbud', en: 'Prices of offers' },
  { path: '/projekter', da: 'Projekter', en: 'Projects' },
  { path: '/noegletal/fastfrosne', da: 'Fastfrosne tal', en: 'Frozen figures' },
  { path: '/noegletal/maal', da: 'Måltal', en: 'Targets', onlyLeaders: true },
  { path: '/eksterne-tal', da: 'Tal udefra', en: 'Figures from outside' },
  {
    path: '/eksterne-tal/sammenlign',
    da: 'Vores tal og Jobindsats',
    en: 'Our figures and Jobindsats',
  },
  { path: '/aabne-data', da: 'Åbne data', en: 'Open data' },
];
