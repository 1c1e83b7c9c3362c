import { personGroups } from '../input/layout.ts';
import type { Submission } from '../input/submission.ts';
import { exact } from '../wording/number-text.ts';

/** Persons who left one benefit within the year, by where they went. */
export interface Flow {
  readonly municipality: string;
  /** Name of the benefit they left. */
  readonly from: string;
  /** Name of the benefit they went to; null: off benefit. */
  readonly to: string | null;
  readonly persons: number;
}

/** Where those who left a benefit went. */
export interface FlowBalance {
  readonly benefit: string;
  readonly left: number;
  readonly offBenefit: number;
  readonly toOthers: number;
  /** Of those who left, in per cent; null where nobody did. */
  readonly shareToOthers: number | null;
  /** Came to it from other benefits. */
  readonly arrived: number;
  /** The benefits they went to, most first. */
  readonly others: readonly { readonly to: string; readonly persons: number }[];
}

/** The flows that municipalities have sent, with the names of the benefits. */
export function flowsSent(submissions: readonly Submission[]): Flow[] {
  return submissions.flatMap(({ municipality, flows = [] }) =>
    flows.map(({ from, to, persons }) => ({
      municipality,
      from: personGroups[from],
      to: to === null ? null : personGroups[to],
      persons,
    })),
  );
}

/** The flows of a municipality, one balance for each benefit that anyone left or came to. */
export function flowBalances(flows: readonly Flow[], municipality: string): FlowBalance[] {
  const ours = flows.filter((flow) => flow.municipality === municipality);
  const benefits = [
    ...new Set(ours.flatMap(({ from, to }) => (to === null ? [from] : [from, to]))),
  ];
  const sum = (some: readonly Flow[]): number =>
    exact(some.reduce((total, { persons }) => total + persons, 0));
  return benefits
    .map((benefit): FlowBalance => {
      const out = ours.filter((flow) => flow.from === benefit);
      const others = [...new Set(out.flatMap(({ to }) => (to === null ? [] : [to])))]
        .map((to) => ({ to, persons: sum(out.filter((flow) => flow.to === to)) }))
        .toSorted((one, other) => other.persons - one.persons);
      const left = sum(out);
      const offBenefit = sum(out.filter((flow) => flow.to === null));
      const toOthers = exact(left - offBenefit);
      return {
        benefit,
        left,
        offBenefit,
        toOthers,
        shareToOthers: left === 0 ? null : (toOthers / left) * 100,
        arrived: sum(ours.filter((flow) => flow.to === benefit)),
        others,
      };
    })
    .toSorted((one, other) => other.left - one.left);
}
