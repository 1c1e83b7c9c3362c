import type { OfferPrice } from '@rettidig/figures';
import type { PaperProject } from '@rettidig/figures/testing';
import {
  listUnits,
  type NewFact,
  recordFacts,
  saveOfferPrices,
  savePersons,
  saveProject,
  type Store,
  withAccess,
} from '@rettidig/store';

/** Terms of an offer that say nothing. */
const noTerms = {
  pNumber: null,
  purpose: null,
  aim: '',
  contact: null,
  employees: null,
  employerSigned: false,
  employeesSigned: null,
  signedOn: null,
};

/** Enters projects of a paper: their participants as citizens of a unit, with what their facts say, and prices. */
export async function enterPaperProjects(
  store: Store,
  { municipality, unitName }: { readonly municipality: number; readonly unitName: string },
  projects: readonly PaperProject[],
  prices: readonly OfferPrice[],
): Promise<void> {
  const access = {
    municipality,
    user: null,
    units: 'all' as const,
    protectedPersons: true,
    purpose: 'Projekter til prøver',
  };
  const recording = { by: null, source: 'import' as const };
  await withAccess(store, access, async (tx) => {
    const unit = (await listUnits(tx)).find(({ name }) => name === unitName)?.id ?? '';
    for (const [place, { project, participants }] of projects.entries()) {
      await saveProject(tx, project, recording);
      const persons = await savePersons(
        tx,
        participants.map((_, i) => ({
          externalId: `${project.name} ${i}`,
          // Day + 60, so nobody has it.
          cpr: `61018${place}${String(i).padStart(4, '0')}`,
          givenName: 'Prøve',
          familyName: `Deltager ${place}-${i}`,
          unit,
          protected: i === 0,
        })),
        recording,
      );
      const facts = participants.flatMap(
        ({ part, benefits, labour, answers, ...own }, i): NewFact[] => {
          const whose = persons.get(`${project.name} ${i}`) ?? '';
          const of = { person: whose, externalId: null };
          return [
            { ...of, kind: 'project_part', fact: part.id, value: part },
            ...benefits.map((one): NewFact => ({
              ...of,
              kind: 'benefit_spell',
              fact: one.id,
              value: one,
            })),
            ...labour.map((one): NewFact => ({
              ...of,
              kind: 'labour_status',
              fact: one.id,
              value: one,
            })),
            ...answers.map((one): NewFact => ({
              ...of,
              kind: 'progress_answer',
              fact: one.id,
              value: one,
            })),
            ...own.courses.map((one): NewFact => ({
              ...of,
              kind: 'contact_course',
              fact: one.id,
              value: one,
            })),
            ...own.activities.map((one): NewFact => ({
              ...of,
              kind: 'activity',
              fact: one.id,
              value: one,
            })),
            ...own.offerTerms.map((one): NewFact => ({
              ...of,
              kind: 'offer_terms',
              value: { ...noTerms, ...one, on: part.from },
            })),
          ];
        },
      );
      await recordFacts(tx, facts, recording);
    }
    await saveOfferPrices(tx, prices, { ...recording, reason: 'Priser til prøver' });
  });
}
