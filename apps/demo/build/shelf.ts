import type { Plugin } from 'vite';
import { plainPdf } from './plain-pdf.ts';

interface Leaflet {
  readonly file: string;
  readonly language: string;
  readonly title: string;
  /** One array of lines a page. */
  readonly pages: readonly (readonly string[])[];
}

const ENGLISH = 'This leaflet is invented. It shows what a download holds.';
const FRENCH = 'Ce dépliant est inventé. Il montre ce que contient un téléchargement.';
const SPANISH = 'Este folleto es inventado. Muestra lo que contiene una descarga.';
const LEAFLETS: readonly Leaflet[] = [
  {
    file: 'reception-handbook-2024-en.pdf',
    language: 'en',
    title: 'A sample handbook for the reception desk, second edition',
    pages: [['A sample handbook for the reception desk', 'Second edition, 2024', '', ENGLISH], ['Page two.']],
  },
  {
    file: 'reception-handbook-2024-fr.pdf',
    language: 'fr',
    title: "Manuel d'accueil (exemple)",
    pages: [["Manuel d'accueil (exemple)", 'Deuxième édition, 2024', '', FRENCH], ['Page deux.']],
  },
  {
    file: 'reception-handbook-2024-es.pdf',
    language: 'es',
    title: 'Manual de recepción (ejemplo)',
    pages: [['Manual de recepción (ejemplo)', 'Segunda edición, 2024', '', SPANISH], ['Página dos.']],
  },
  {
    file: 'reception-handbook-2019-en.pdf',
    language: 'en',
    title: 'A sample handbook for the reception desk',
    pages: [['A sample handbook for the reception desk', 'First edition, 2019', '', ENGLISH]],
  },
  {
    file: 'first-meeting-checklist-en.pdf',
    language: 'en',
    title: 'A sample checklist for a first meeting',
    pages: [['A sample checklist for a first meeting', '', ENGLISH]],
  },
];
const PUBLISHER = 'Lakeside Shelter';

/**
 * The shelf of an invented shelter: a few leaflets as real PDF files, and the feed that lists them, with the sizes and
 * pages that they have. Their addresses are relative to the page, which makes them whole.
 */
export function shelf(): Plugin {
  return {
    name: 'guidance-list-shelf',
    generateBundle() {
      for (const leaflet of LEAFLETS)
        this.emitFile({ type: 'asset', fileName: `shelf/${leaflet.file}`, source: plainPdf(leaflet) });
      this.emitFile({
        type: 'asset',
        fileName: 'shelf/feed.json',
        source: `${JSON.stringify(shelfFeed())}\n`,
      });
    },
  };
}

/** The feed of the shelf. */
export function shelfFeed(): object {
  const [english, french, spanish, first, checklist] = LEAFLETS.map((leaflet) => ({
    url: `./shelf/${leaflet.file}`,
    language: leaflet.language,
    mediaType: 'application/pdf',
    bytes: plainPdf(leaflet).length,
    pages: leaflet.pages.length,
  }));
  return {
    version: '1.0',
    title: 'The shelf of Lakeside Shelter',
    language: 'en',
    resources: [
      {
        id: 'shelf/reception-handbook',
        title: 'A sample handbook for the reception desk',
        language: 'en',
        summary:
          'An invented handbook in three languages and two editions, to show what a card says of its files.',
        types: ['guidance'],
        publishers: [PUBLISHER],
        editions: [
          { label: 'Second edition', issued: '2024', files: [english, french, spanish] },
          { label: 'First edition', issued: '2019', files: [first] },
        ],
      },
      {
        id: 'shelf/first-meeting-checklist',
        title: 'A sample checklist for a first meeting',
        language: 'en',
        summary: 'An invented page, to show a work of one file.',
        types: ['tool'],
        publishers: [PUBLISHER],
        editions: [{ issued: '2023', files: [checklist] }],
      },
    ],
  };
}
