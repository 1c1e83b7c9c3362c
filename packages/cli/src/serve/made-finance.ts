import { financeExample2014, readFinanceFile } from '@rettidig/economy';
import {
  newId,
  type Recording,
  saveCeilingValues,
  saveFinanceInputs,
  type Tx,
} from '@rettidig/store';

const source = 'Opdigtet';

/** Made-up numbers of the demo's two last years: what expenses were, what the state refunded, and what was announced. */
const made = `felt;gruppe;år;værdi;enhed;kilde
driftsloft;kontanthjaelp;2026;12.400;kr.;${source}
driftsloft;dagpenge;2026;12.400;kr.;${source}
driftsloft;revalideringsydelse;2026;12.150;kr.;${source}
driftsloft;ledighedsydelse;2026;12.150;kr.;${source}
driftsloft;sygedagpenge;2026;12.150;kr.;${source}
mentorramme;;2026;2.460;1.000 kr.;${source}
loft-udgift;kontanthjaelp;2026;11.350;1.000 kr.;${source}
loft-udgift;dagpenge;2026;8.120;1.000 kr.;${source}
loft-udgift;revalideringsydelse;2026;410;1.000 kr.;${source}
loft-udgift;ledighedsydelse;2026;1.080;1.000 kr.;${source}
loft-udgift;sygedagpenge;2026;3.260;1.000 kr.;${source}
mentor-udgift;;2026;2.910;1.000 kr.;${source}
mentor-ressourceforloeb;;2026;840;1.000 kr.;${source}
bloktilskud-andel;;2026;0,94;pct.;${source}
udgift;kontanthjaelp;2025;92,4;mio. kr.;${source}
refusion;kontanthjaelp;2025;24,6;mio. kr.;${source}
udgift;aktivering;2025;15,1;mio. kr.;${source}
refusion;aktivering;2025;5,2;mio. kr.;${source}
udgift;kontanthjaelp;2026;95,8;mio. kr.;${source}
refusion;kontanthjaelp;2026;24,9;mio. kr.;${source}
udgift;aktivering;2026;14,6;mio. kr.;${source}
refusion;aktivering;2026;4,9;mio. kr.;${source}
udgift;sygedagpenge;2026;58,3;mio. kr.;${source}
refusion;sygedagpenge;2026;18,7;mio. kr.;${source}
udgift;dagpenge;2026;61,7;mio. kr.;${source}
refusion;dagpenge;2026;0;kr.;${source}
udgift;hjaelpemidler-ledige;2026;0,3;mio. kr.;${source}
refusion;hjaelpemidler-ledige;2026;0,1;mio. kr.;${source}
udgift;personlig-assistance-ledige;2026;1,6;mio. kr.;${source}
refusion;personlig-assistance-ledige;2026;0,8;mio. kr.;${source}
udgift;loentilskud-ledige;2026;4,4;mio. kr.;${source}
refusion;loentilskud-ledige;2026;2,2;mio. kr.;${source}
landet-viderefoert;;2026;61.000;mio. kr.;${source}
landet-budgetgaranti;;2026;240;mio. kr.;${source}
landet-dut-merudgift;;2026;280;mio. kr.;${source}
landet-dut-mindreudgift;;2026;510;mio. kr.;${source}
landet-dut-merindtaegt;;2026;0;kr.;${source}
landet-dut-mindreindtaegt;;2026;0;kr.;${source}
landet-balance;;2026;2.000;mio. kr.;${source}
dut-egen-virkning;;2026;-1,7;mio. kr.;${source}
grundtilskud;;2026;52,5;mio. kr.;${source}
merudgiftsbehov;;2026;4,8;mio. kr.;${source}
ledighed-kommune;;2026;0,6;procentpoint;${source}
ledighed-landsdel;;2026;0,4;procentpoint;${source}
`;

/** Keeps the demo's numbers of ceilings and financing: those of the example of 2014, and made-up ones of its own years. */
export async function saveMadeFinance(tx: Tx, recording: Recording): Promise<void> {
  for (const text of [financeExample2014, made]) {
    const reading = readFinanceFile(text);
    if (reading.outcome === 'fejl') {
      throw new Error(reading.faults.map((fault) => `${fault.line}: ${fault.text}`).join('; '));
    }
    const { inputs, ceilings } = reading.value;
    const entries = inputs.map(({ value, source: from, ...place }) => ({
      place,
      entered: { value, source: from },
    }));
    await saveFinanceInputs(tx, entries, recording);
    const values = ceilings.map((value) => ({ ...value, id: newId() }));
    await saveCeilingValues(tx, values, recording);
  }
}
