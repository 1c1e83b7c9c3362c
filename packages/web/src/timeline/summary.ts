import type { CitizenPage } from '../citizen/page.ts';
import { benefits } from '@rettidig/law';
import { textDay } from '../format/days.ts';
import type { Words } from '../ui/words.ts';

/** What is drawn in sentences, for those who cannot see it and those in a hurry. */
export function summaryOf(page: CitizenPage, { t, language }: Words): string {
  const { bars, marks } = page.drawing;
  const ofShape = (shape: string) =>
    marks.filter((mark) => mark.shape === shape).reduce((sum, { count }) => sum + count, 0);
  const inLane = (lane: string) => bars.filter((bar) => bar.lane === lane).length;
  const current = bars.find(
    ({ lane, from, to }) => lane === 'ydelse' && from <= page.today && page.today < to,
  );
  const sentences = [
    ...(page.benefit === null || current === undefined
      ? []
      : [
          t.timeline.summaryBenefit(
            benefits.label(page.benefit, language).toLocaleLowerCase(language),
            textDay(current.from, language),
          ),
        ]),
    t.timeline.summaryInterviews(ofShape('afholdt'), ofShape('booket')),
    t.timeline.summaryOffers(inLane('tilbud')),
    ...(inLane('fravaer') === 0 ? [] : [t.timeline.summaryExempt(inLane('fravaer'))]),
    t.timeline.summaryDuties(
      ofShape('opfyldt'),
      ofShape('opfyldt-for-sent'),
      ofShape('overskredet'),
      ofShape('aktuel') + ofShape('kommende'),
    ),
  ];
  return sentences.join(' ');
}
