import { deriveDuties, explainedDuties } from '@rettidig/casework';
import { day } from '@rettidig/engine';
import { caseFilesOf, generate } from '@rettidig/synthetic';
import { median, publish } from './report.ts';

const citizens = 100_000;
const explained = 2_000;
const rounds = 7;
const on = day('2026-11-23');

const perInhabitant =
  caseFilesOf(generate({ municipality: 173, seed: 1, on, size: 10_000 })).length / 10_000;
const files = caseFilesOf(
  generate({ municipality: 173, seed: 1, on, size: Math.ceil((citizens * 1.02) / perInhabitant) }),
).slice(0, citizens);
if (files.length !== citizens) throw new Error(`only ${files.length} citizens`);
const facts = files.reduce(
  (sum, file) =>
    sum +
    file.courses.length +
    file.benefits.length +
    file.categories.length +
    file.interviews.length +
    file.activities.length +
    file.absences.length +
    file.exemptions.length +
    file.tests.length +
    file.cvs.length,
  0,
);

for (const file of files.slice(0, explained)) {
  const fast = JSON.stringify(deriveDuties(file, on).duties);
  const slow = JSON.stringify(explainedDuties(file, on).map(({ duty }) => duty));
  if (fast !== slow) throw new Error('the two ways differ');
}

let duties = 0;
const fast: number[] = [];
const slow: number[] = [];
for (let round = -1; round < rounds; round++) {
  duties = 0;
  const begun = performance.now();
  for (const file of files) duties += deriveDuties(file, on).duties.length;
  const between = performance.now();
  for (const file of files.slice(0, explained)) explainedDuties(file, on);
  if (round < 0) continue;
  fast.push(between - begun);
  slow.push(performance.now() - between);
}

publish('duties', 'median of 7 rounds after one warm-up, one core, facts in memory', {
  citizens,
  factsPerCitizen: facts / citizens,
  dutiesPerCitizen: duties / citizens,
  allCitizensSeconds: median(fast) / 1000,
  perCitizenMicroseconds: (median(fast) * 1000) / citizens,
  explainedPerCitizenMicroseconds: (median(slow) * 1000) / explained,
  explainedOverFast: median(slow) / explained / (median(fast) / citizens),
});
