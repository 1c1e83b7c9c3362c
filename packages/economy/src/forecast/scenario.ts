/** What a controller asks: the same months to come, with something otherwise from the first of them. */
export interface CaseloadScenario {
  /** Percent more who come; negative: fewer. */
  readonly inflowPct: number;
  /** Percent longer on the benefit; negative: shorter. Everybody leaves so much slower. */
  readonly durationPct: number;
  /** Percent dearer a full-year person. */
  readonly pricePct: number;
}

/** Nothing otherwise. */
export const noScenario: CaseloadScenario = { inflowPct: 0, durationPct: 0, pricePct: 0 };

/** A share can at most fall away; beyond a doubling and more the method says nothing of worth. */
export const caseloadScenarioBounds = { least: -90, most: 200 } as const;

export const isNoScenario = (scenario: CaseloadScenario): boolean =>
  Object.values(scenario).every((pct) => pct === 0);
