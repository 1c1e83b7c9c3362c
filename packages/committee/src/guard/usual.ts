/** Phrases that stand in open and closed points alike: from them nobody learns what is closed. */
export const usualPhrases: readonly string[] = [
  'Administrationen indstiller, at udvalget tager orienteringen til efterretning',
  'Det indstilles, at udvalget tager orienteringen til efterretning',
  'Udvalget tager orienteringen til efterretning',
  'at udvalget anbefaler økonomiudvalget og kommunalbestyrelsen at godkende',
  'Anbefales over for økonomiudvalget og kommunalbestyrelsen',
  'Orienteringen blev taget til efterretning',
  'Indstillingen blev godkendt',
  'Sagen har ingen økonomiske følger',
  'Sagen har ingen økonomiske konsekvenser',
  'Godkendt som indstillet',
  'Sagen blev udsat',
  'Sagen sendes tilbage til administrationen',
  'Godkendelse af dagsorden',
  'Godkendelse af referat',
  'Orientering fra formanden',
  'Orientering fra administrationen',
];
