// Made by scripts/make-feed-files.ts from the zod schemas. Do not edit by hand.
import type { Plan } from '../plan.js';

/** How the head of a feed is read. */
export const HEADER_PLAN: Plan = {
  fields: {
    version: 'text',
    title: 'text',
    home: 'webAddress',
    language: 'languageTag',
    updated: 'partialDate',
    terms: {
      fields: {
        types: { each: { each: 'filledText', key: 'languageTag' }, key: 'termId' },
        topics: { each: { each: 'filledText', key: 'languageTag' }, key: 'termId' },
        audiences: { each: { each: 'filledText', key: 'languageTag' }, key: 'termId' },
      },
      required: [],
    },
  },
  required: ['version'],
};

/** How a record is read. */
export const RESOURCE_PLAN: Plan = {
  fields: {
    id: 'filledText',
    title: 'filledText',
    summary: 'text',
    body: 'text',
    language: 'languageTag',
    translations: {
      each: { fields: { title: 'filledText', summary: 'text', body: 'text' }, required: [] },
      key: 'languageTag',
    },
    types: ['termId'],
    topics: ['termId'],
    audiences: ['termId'],
    places: ['placeCode'],
    publishers: ['filledText'],
    authors: ['filledText'],
    url: 'webAddress',
    added: 'partialDate',
    updated: 'partialDate',
    contentNote: 'text',
    otherLanguages: 'flag',
    related: ['filledText'],
    supersedes: 'text',
    supersededBy: 'text',
    editions: [
      {
        fields: {
          label: 'text',
          issued: 'partialDate',
          publishers: ['filledText'],
          files: [
            {
              fields: {
                url: 'webAddress',
                language: 'languageTag',
                label: 'text',
                mediaType: 'mediaType',
                bytes: 'count',
                pages: 'count',
                linkStatus: 'linkStatus',
              },
              required: [],
            },
          ],
        },
        required: [],
      },
    ],
    source: {
      fields: { name: 'text', system: 'text', address: 'webAddress', id: 'text', rights: 'text' },
      required: [],
    },
    sources: [
      {
        fields: { name: 'text', system: 'text', address: 'webAddress', id: 'text', rights: 'text' },
        required: [],
      },
    ],
    jurisdiction: 'text',
    adopted: 'partialDate',
    inForce: 'partialDate',
    legalStatus: 'text',
  },
  required: ['id', 'title'],
};
