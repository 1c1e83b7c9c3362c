/** A page of key figures besides those of the measures, as the overview links to it. */
export interface FigurePage {
  readonly path: string;
  readonly da: string;
  readonly en: string;
  readonly onlyLeaders?: true;
}

/** What the overview links to, in order. */
export const figurePages: readonly FigurePage[] = [
  { path: '/noegletal/kvartalsoverblik', da: 'Kvartalsoverblik', en: 'Quarterly overview' },
  { path: '/noegletal/ugens-fem', da: 'Ugens fem', en: 'The weekly five' },
  { path: '/noegletal/til-og-afgang', da: 'Til- og afgang', en: 'Inflow and outflow' },
  { path: '/noegletal/langvarige', da: 'Langvarige sager', en: 'Long cases' },
  { path: '/noegletal/overlevelse', da: 'Overlevelseskurver', en: 'Survival curves' },
  { path: '/noegletal/stroemme', da: 'Strømme', en: 'Flow between benefits' },
  { path: '/noegletal/risikogruppen', da: 'Risikogruppen', en: 'The risk group' },
  { path: '/noegletal/leverandoerer', da: 'Leverandører og tilbud', en: 'Providers and offers' },
  { path: '/priser', da: 'Priser på tilbud', en: 'Prices of offers' },
  { path: '/projekter', da: 'Projekter', en: 'Projects' },
  { path: '/jobordrer', da: 'Jobordrer', en: 'Job orders' },
  { path: '/alliance', da: 'Virksomhedsalliance', en: 'Company alliance' },
  { path: '/noegletal/fastfrosne', da: 'Fastfrosne tal', en: 'Frozen figures' },
  { path: '/noegletal/maal', da: 'Måltal', en: 'Targets', onlyLeaders: true },
  { path: '/eksterne-tal', da: 'Tal udefra', en: 'Figures from outside' },
  {
    path: '/eksterne-tal/sammenlign',
    da: 'Vores tal ved siden af tal udefra',
    en: 'Our figures and Jobindsats',
  },
  { path: '/benchmark', da: 'Benchmark', en: 'Benchmark' },
  { path: '/paastandskontrol', da: 'Påstandskontrol', en: 'Statement check' },
  { path: '/aabne-data', da: 'Åbne data', en: 'Open data' },
];
