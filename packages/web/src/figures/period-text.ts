import { addDays, isoWeek, toCivil } from '@rettidig/engine';
import type { NamedPeriod } from '@rettidig/figures';
import { monthName } from '../format/days.ts';
import type { Language } from '../texts/language.ts';

/** A period in running text: `oktober 2026`, `uge 47, 2026`, `3. kvartal 2026`, `12 måneder til og med oktober 2026`. */
export function periodText(period: NamedPeriod, language: Language): string {
  const { year, month } = toCivil(period.from);
  const isDanish = language === 'da';
  switch (period.kind) {
    case 'uge': {
      const { week, year: weekYear } = isoWeek(period.from);
      return `${isDanish ? 'uge' : 'week'} ${week}, ${weekYear}`;
    }
    case 'maaned':
      return `${monthName(month, language)} ${year}`;
    case 'kvartal': {
      const quarter = Math.ceil(month / 3);
      return isDanish ? `${quarter}. kvartal ${year}` : `Q${quarter} ${year}`;
    }
    case 'aar':
      return String(year);
    case 'rullende-aar': {
      const last = toCivil(addDays(period.to, -1));
      const name = `${monthName(last.month, language)} ${last.year}`;
      return isDanish ? `12 måneder til og med ${name}` : `12 months to ${name}`;
    }
  }
}

/** A period where there is little room, with its year: `okt 26`, `U47 26`, `K3 26`, `2026`. */
export function shortPeriod(period: NamedPeriod, language: Language): string {
  const two = (year: number): string => String(year % 100).padStart(2, '0');
  const { year, month } = toCivil(period.from);
  switch (period.kind) {
    case 'uge': {
      const { week, year: weekYear } = isoWeek(period.from);
      return `${language === 'da' ? 'U' : 'W'}${week} ${two(weekYear)}`;
    }
    case 'maaned':
      return `${monthName(month, language).slice(0, 3).toLowerCase()} ${two(year)}`;
    case 'kvartal':
      return `${language === 'da' ? 'K' : 'Q'}${Math.ceil(month / 3)} ${two(year)}`;
    case 'aar':
      return String(year);
    case 'rullende-aar': {
      const last = toCivil(addDays(period.to, -1));
      return `→ ${monthName(last.month, language).slice(0, 3).toLowerCase()} ${two(last.year)}`;
    }
  }
}
