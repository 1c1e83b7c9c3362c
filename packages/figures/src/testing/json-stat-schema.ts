/**
 * What the published format says of a dataset of JSON-stat 2.0 (https://json-stat.org/full/), as a JSON schema. `role` is
 * asked for, as the stricter validators do; only ids of dimensions of the dataset may stand in it, which a schema cannot
 * say, and the test checks.
 */
const texts = { type: 'array', items: { type: 'string' } };
const moment = {
  type: 'string',
  // ISO 8601, as ECMAScript writes it: a date, or a date and a time with zone.
  pattern: String.raw`^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$`,
};

const category = {
  type: 'object',
  properties: {
    // Needed unless the dimension has a single category with a label.
    index: {
      anyOf: [
        { ...texts, minItems: 1, uniqueItems: true },
        {
          type: 'object',
          minProperties: 1,
          additionalProperties: { type: 'integer', minimum: 0 },
        },
      ],
    },
    label: { type: 'object', additionalProperties: { type: 'string' } },
    unit: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        properties: {
          label: { type: 'string' },
          symbol: { type: 'string' },
          decimals: { type: 'integer', minimum: 0 },
          position: { enum: ['start', 'end'] },
        },
      },
    },
    child: { type: 'object', additionalProperties: texts },
    coordinates: {
      type: 'object',
      additionalProperties: {
        type: 'array',
        items: { type: 'number' },
        minItems: 2,
        maxItems: 2,
      },
    },
    note: { type: 'object', additionalProperties: texts },
  },
  anyOf: [{ required: ['index'] }, { required: ['label'] }],
  additionalProperties: false,
};

export const jsonStatSchema = {
  type: 'object',
  required: ['version', 'class', 'id', 'size', 'role', 'dimension', 'value'],
  additionalProperties: false,
  properties: {
    version: { const: '2.0' },
    class: { const: 'dataset' },
    href: { type: 'string', format: 'uri', pattern: '^https?://' },
    label: { type: 'string' },
    source: { type: 'string' },
    updated: moment,
    note: texts,
    extension: { type: 'object' },
    link: { type: 'object' },
    error: { type: 'array' },
    id: { ...texts, minItems: 1, uniqueItems: true },
    size: { type: 'array', minItems: 1, items: { type: 'integer', minimum: 1 } },
    role: {
      type: 'object',
      properties: { time: texts, geo: texts, metric: texts },
      additionalProperties: false,
    },
    dimension: {
      type: 'object',
      minProperties: 1,
      additionalProperties: {
        type: 'object',
        required: ['category'],
        properties: {
          label: { type: 'string' },
          class: { const: 'dimension' },
          href: { type: 'string' },
          note: texts,
          extension: { type: 'object' },
          link: { type: 'object' },
          category,
        },
        additionalProperties: false,
      },
    },
    value: {
      anyOf: [
        { type: 'array', items: { type: ['number', 'string', 'null'] } },
        {
          type: 'object',
          propertyNames: { pattern: String.raw`^\d+$` },
          additionalProperties: { type: ['number', 'string', 'null'] },
        },
      ],
    },
    status: {
      anyOf: [
        { type: 'string' },
        { type: 'array', items: { type: ['string', 'null'] } },
        {
          type: 'object',
          propertyNames: { pattern: String.raw`^\d+$` },
          additionalProperties: { type: 'string' },
        },
      ],
    },
  },
} as const;
