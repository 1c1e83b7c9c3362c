import { describe, expect, test } from 'vitest';
import { forms } from '../form/index.ts';
import { madeMeeting } from '../testing/made-meeting.ts';
import { noInserts } from './insert-shown.ts';
import { meetingPaper } from './meeting-paper.ts';
import { paperText } from './plain-text.ts';

const secrets = ['hemmelig', 'Hemmelig', 'fast ejendom'];

describe.for(forms.map((form) => [form.name, form] as const))('the form of %s', ([, form]) => {
  const textFor = (audience: 'offentlig' | 'medlem', kind: 'dagsorden' | 'referat') =>
    paperText(meetingPaper(madeMeeting, form, { kind, audience, inserts: noInserts }));

  test('shows the public nothing of a closed point', () => {
    for (const kind of ['dagsorden', 'referat'] as const) {
      const text = textFor('offentlig', kind);
      expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
      expect(text).toContain(form.closedTitle);
      expect(text.includes('26/777')).toBe(form.closedCaseNumber);
    }
    expect(textFor('medlem', 'referat')).toContain('Hemmelig pris.');
  });

  test('says nothing of a decision before the meeting', () => {
    const agenda = textFor('medlem', 'dagsorden');
    expect(agenda).not.toContain('idet sagen behandles igen');
    expect(agenda).not.toContain('Tiltagene er ikke nok.');
    expect(agenda).toContain('godkender tiltagene');
  });

  test('has an anchor of its own for each heading and table', () => {
    const { blocks } = meetingPaper(madeMeeting, form, {
      kind: 'referat',
      audience: 'medlem',
      inserts: noInserts,
    });
    const ids = blocks.flatMap((block) =>
      block.kind === 'heading' ? [block.id] : block.kind === 'table' ? [block.table.id] : [],
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});
