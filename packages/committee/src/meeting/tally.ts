import type { Vote } from './decision.ts';
import type { Participant } from './meeting.ts';

/** What a vote came to. */
export interface Tally {
  readonly for: number;
  readonly against: number;
  readonly abstaining: number;
  /** How each party voted, in order of its letter; members without a letter are together under an empty one. */
  readonly parties: readonly {
    readonly party: string;
    readonly for: number;
    readonly against: number;
    readonly abstaining: number;
  }[];
  /** More for than against (styrelsesloven § 11); null where nobody voted for or against. */
  readonly carried: boolean | null;
}

/** Counts votes, all and by party. */
export function tally(votes: readonly Vote[], participants: readonly Participant[]): Tally {
  const partyOf = new Map(participants.map(({ name, party }) => [name, party ?? '']));
  const count = (some: readonly Vote[]) => ({
    for: some.filter(({ vote }) => vote === 'for').length,
    against: some.filter(({ vote }) => vote === 'imod').length,
    abstaining: some.filter(({ vote }) => vote === 'undlader').length,
  });
  const byParty = Map.groupBy(votes, ({ member }) => partyOf.get(member) ?? '');
  const all = count(votes);
  return {
    ...all,
    parties: [...byParty]
      .toSorted(([a], [b]) => a.localeCompare(b, 'da'))
      .map(([party, own]) => ({ party, ...count(own) })),
    carried: all.for + all.against === 0 ? null : all.for > all.against,
  };
}
