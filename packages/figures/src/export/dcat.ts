import { addDays, isoDay } from '@rettidig/engine';
import type { Measure } from '../measure/measure.ts';
import type { NamedPeriod } from '../period/period.ts';

/** What a catalogue of open data tells of its publisher and place. */
export interface CatalogueOrigin {
  readonly area: { readonly code: string; readonly name: string };
  /** Where the application is reached, without a slash at the end. */
  readonly address: string;
  /** What stands after the addresses of files, as `?kommune=0173`; empty where one municipality is served. */
  readonly query: string;
  /** ISO 8601. */
  readonly asOf: string;
  readonly months: readonly NamedPeriod[];
}

/** The licence that the open data are given under. */
export const openLicence = {
  name: 'CC BY 4.0',
  link: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

const publications = 'http://publications.europa.eu/resource/authority';

/**
 * The catalogue of the open measures as JSON-LD by DCAT-AP (the profile that DCAT-AP-DK builds on): a dataset for each
 * measure, with a file as JSON-stat and one as CSV.
 */
export function dcatCatalogue(
  measures: readonly Measure[],
  { area, address, query, asOf, months }: CatalogueOrigin,
): Readonly<Record<string, unknown>> {
  const base = `${address}/aabne-data`;
  const name = `${area.name.replace(/ Kommune$/, '')} Kommune`;
  const publisher = {
    '@id': `${base}${query}#udgiver`,
    '@type': 'foaf:Agent',
    'foaf:name': danish(name),
    'dct:identifier': area.code,
  };
  return {
    '@context': context,
    '@id': `${base}/katalog.jsonld${query}`,
    '@type': 'dcat:Catalog',
    'dct:title': danish(`Åbne data fra beskæftigelsesindsatsen i ${area.name}`),
    'dct:description': danish(
      'Nøgletal for kommunens beskæftigelsesindsats pr. måned. Tal, som få borgere står bag, er skjult.',
    ),
    'dct:language': { '@id': `${publications}/language/DAN` },
    'dct:modified': typed(asOf, 'xsd:dateTime'),
    'dct:license': { '@id': openLicence.link },
    'foaf:homepage': { '@id': `${base}${query}` },
    'dct:publisher': publisher,
    'dcat:dataset': measures.map((measure) => ({
      '@id': `${base}${query}#${measure.id}`,
      '@type': 'dcat:Dataset',
      'dct:identifier': `${area.code}-${measure.id}`,
      'dct:title': [danish(measure.da), english(measure.en)],
      'dct:description': [danish(measure.definition.da), english(measure.definition.en)],
      'dct:publisher': { '@id': publisher['@id'] },
      'dcat:contactPoint': {
        '@type': 'vcard:Organization',
        'vcard:fn': name,
        'vcard:hasURL': { '@id': `${base}${query}` },
      },
      'dcat:keyword': [danish('beskæftigelse'), danish('jobcenter'), danish('nøgletal')],
      'dcat:theme': { '@id': `${publications}/data-theme/SOCI` },
      'dct:accrualPeriodicity': { '@id': `${publications}/frequency/MONTHLY` },
      'dct:accessRights': { '@id': `${publications}/access-right/PUBLIC` },
      'dct:language': { '@id': `${publications}/language/DAN` },
      'dct:spatial': {
        '@type': 'dct:Location',
        'dct:identifier': area.code,
        'skos:prefLabel': danish(area.name),
      },
      ...temporal(months),
      'dct:modified': typed(asOf, 'xsd:dateTime'),
      'dcat:distribution': [
        distribution(`${base}/${measure.id}.json${query}`, {
          title: 'JSON-stat 2.0',
          format: 'JSON',
          type: 'application/json',
          standard: 'https://json-stat.org/full/',
        }),
        distribution(`${base}/${measure.id}.csv${query}`, {
          title: 'CSV',
          format: 'CSV',
          type: 'text/csv',
          standard: null,
        }),
      ],
    })),
  };
}

function distribution(
  link: string,
  {
    title,
    format,
    type,
    standard,
  }: {
    readonly title: string;
    readonly format: 'JSON' | 'CSV';
    readonly type: string;
    readonly standard: string | null;
  },
): Readonly<Record<string, unknown>> {
  return {
    '@id': link,
    '@type': 'dcat:Distribution',
    'dct:title': danish(title),
    'dcat:accessURL': { '@id': link },
    'dcat:downloadURL': { '@id': link },
    'dct:format': { '@id': `${publications}/file-type/${format}` },
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${type}` },
    'dct:license': { '@id': openLicence.link },
    ...(standard === null ? {} : { 'dct:conformsTo': { '@id': standard } }),
  };
}

function temporal(months: readonly NamedPeriod[]): Readonly<Record<string, unknown>> {
  const first = months[0];
  const last = months.at(-1);
  if (first === undefined || last === undefined) return {};
  return {
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': typed(isoDay(first.from), 'xsd:date'),
      'dcat:endDate': typed(isoDay(addDays(last.to, -1)), 'xsd:date'),
    },
  };
}

const danish = (text: string) => ({ '@value': text, '@language': 'da' }) as const;
const english = (text: string) => ({ '@value': text, '@language': 'en' }) as const;
const typed = (value: string, type: string) => ({ '@value': value, '@type': type }) as const;

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;
