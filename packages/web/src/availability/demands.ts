/** The paragraphs that ask for what a form asks, for what; the law speaks Danish. */
export const demands = {
  hearing:
    'Forvaltningsloven § 19: borgeren skal høres om oplysningerne, og fristen skal være rimelig.',
  guidance:
    'LAS § 35, stk. 1: uden skriftlig vejledning før hændelsen må der ikke gives en sanktion.',
  considerations: 'Forvaltningsloven § 24, stk. 1.',
  facts: 'Forvaltningsloven § 24, stk. 2. Én oplysning på hver linje.',
  complaint: 'Forvaltningsloven § 25.',
  spouse: 'LAS § 35, stk. 2: ægtefællen skal også have advarslen skriftligt.',
  attendance: 'LAS § 35, stk. 2, nr. 2: borgeren skal kunne opfylde pligten.',
} as const;
