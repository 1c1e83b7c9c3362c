import { day, valueOf } from '@rettidig/engine';
import {
  type ActivityKind,
  activityKinds,
  chartRefund,
  offerAccess,
  type TargetGroup,
} from '@rettidig/law';

const reformDay = day('2014-01-01');

const groupOf: Record<string, TargetGroup> = {
  'Åbenlyst uddannelsesparat': 'aabenlyst-uddannelsesparat',
  Uddannelsesparat: 'uddannelsesparat',
  Aktivitetsparat: 'aktivitetsparat-ung',
  Jobparate: 'jobparat',
  Aktivitetsparate: 'aktivitetsparat',
};

const offerOf: Record<string, ActivityKind> = {
  Nytteindsats: 'nytteindsats',
  Virksomhedspraktik: 'virksomhedspraktik',
  Løntilskud: 'loentilskud',
  'Vejledning og opkvalificering': 'vejledning-og-opkvalificering',
  Mentor: 'mentor',
};

/** The two charts of offers, cell by cell: the mark, and the refund that the mark and its note mean. */
export function chartDifferences(table: (name: string) => Record<string, string>[]): string[] {
  return ['tilbud_uddannelseshjaelp.csv', 'tilbud_kontanthjaelp.csv'].flatMap((name) =>
    table(name).flatMap((row) => {
      const group = groupOf[row['target_group'] ?? ''];
      const offer = offerOf[row['offer'] ?? ''] ?? 'laese-skrive-regne-kursus';
      if (group === undefined || !activityKinds.has(offer)) return [`${name}: ukendt felt`];
      const expected = [row['mark'] === '' ? 'nej' : row['mark'], row['refund_by_mark'] || null];
      const mark = valueOf(offerAccess.decide({ group, offer }, reformDay));
      const refund = valueOf(chartRefund.decide({ group, offer }, reformDay));
      return expected[0] === mark && expected[1] === refund
        ? []
        : [`${name}: ${group}/${offer} er ${expected.join(' ')}, ikke ${mark} ${refund}`];
    }),
  );
}
