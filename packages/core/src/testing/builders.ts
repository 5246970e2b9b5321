import type { Edition, Resource, ResourceFile } from '../resource/resource.js';

/** A handbook with one edition in one language; say only what matters to the test. */
export function aResource(overrides: Partial<Resource> = {}): Resource {
  return {
    id: 'hub.example/handbook',
    title: 'National referral mechanisms: a practical handbook',
    summary: 'How to set up, run and monitor a structure that identifies and supports trafficked people.',
    language: 'en',
    types: ['guidance'],
    places: ['150'],
    publishers: ['OSCE'],
    url: 'https://hub.example/handbook',
    added: '2023-03-14',
    editions: [anEdition()],
    ...overrides,
  };
}

/** The first edition of a handbook, as one English PDF. */
export function anEdition(overrides: Partial<Edition> = {}): Edition {
  return {
    label: 'First edition',
    issued: '2004',
    publishers: ['OSCE', 'ODIHR'],
    files: [aFile()],
    ...overrides,
  };
}

/** A PDF in English. */
export function aFile(overrides: Partial<ResourceFile> = {}): ResourceFile {
  return {
    url: 'https://hub.example/handbook-en.pdf',
    language: 'en',
    mediaType: 'application/pdf',
    bytes: 1_200_000,
    pages: 128,
    ...overrides,
  };
}

/** What a feed is before it is written as JSON. Whatever is given stands in it as it is, however wrong. */
export function aFeed(overrides: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    version: '1.0',
    title: 'A guidance library',
    home: 'https://hub.example/library',
    language: 'en',
    updated: '2026-11-21',
    resources: [aResource()],
    ...overrides,
  };
}
