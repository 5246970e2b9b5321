import { aFeed, aFile, anEdition, aResource } from '@guidance-list/core/testing';

/*
 * Works for stories. Titles, publishers and years are those of real works; sizes, pages, languages, places and all addresses
 * are invented, which is why they stand at hub.example.
 */

const TITLE =
  'National Referral Mechanisms: Joining Efforts to Protect the Rights of Trafficked Persons – A Practical Handbook';
const HANDBOOK_LANGUAGES = ['en', 'ar', 'es', 'fr', 'ru', 'uk'];

/** A handbook in its second edition, with a file for each of six languages and a title for readers of Arabic. */
export const handbook = aResource({
  id: 'hub.example/nrm-2022',
  url: 'https://hub.example/nrm-2022',
  title: TITLE,
  translations: {
    ar: { title: 'الآليات الوطنية للإحالة: تضافر الجهود لحماية حقوق ضحايا الاتجار بالبشر – دليل عملي' },
  },
  summary:
    'Updated handbook: four pillars of referral, children, health care, assessment guides and standards.',
  body: 'It describes how a state can identify people who have been trafficked and refer them to support.\n\nEach part ends with:\n• standards that can be adopted as they are\n• forms for assessment and referral',
  types: ['guidance', 'good-practice'],
  topics: ['referral'],
  audiences: ['governments', 'service-providers'],
  publishers: ['OSCE', 'ODIHR'],
  supersedes: 'hub.example/nrm-2004',
  editions: [
    anEdition({
      label: 'Second edition',
      issued: '2022',
      files: HANDBOOK_LANGUAGES.map((language, at) =>
        aFile({
          language,
          url: `https://hub.example/nrm-2022-${language}.pdf`,
          bytes: 6_100_000 + at * 240_000,
          pages: 392,
        }),
      ),
    }),
  ],
});

/** Its first edition, whose page names a file without an address. */
export const olderHandbook = aResource({
  ...handbook,
  id: 'hub.example/nrm-2004',
  url: 'https://hub.example/nrm-2004',
  summary: 'How to design and run a structure that identifies and supports trafficked people.',
  supersedes: undefined,
  supersededBy: 'hub.example/nrm-2022',
  otherLanguages: true,
  editions: [anEdition({ files: [{ label: 'National Referral Mechanisms Handbook', language: 'en' }] })],
});

/** A work in Arabic. */
export const factsheets = aResource({
  id: 'hub.example/factsheets',
  url: 'https://hub.example/factsheets',
  title: 'النشرات الإعلامية لضحايا الاتجار بالأشخاص',
  summary: 'نشرات نموذجية بلغة واضحة تشرح للعائدين حقوقهم والخدمات المتاحة لهم.',
  language: 'ar',
  types: ['publication'],
  places: ['145'],
  publishers: ['ICMPD'],
  editions: [
    anEdition({
      label: undefined,
      issued: '2019',
      publishers: ['ICMPD'],
      files: [aFile({ language: 'ar', bytes: 480_000, pages: 12 })],
    }),
  ],
});

/** A title of two hundred characters. */
export const statutory = aResource({
  id: 'hub.example/statutory-guidance',
  url: 'https://hub.example/statutory-guidance',
  title:
    'Modern Slavery: Statutory Guidance for England and Wales (under section 49 of the Modern Slavery Act 2015) and Non-Statutory Guidance for Scotland and Northern Ireland, with Annexes for First Responders',
  summary: 'Who decides what, at which stage of a case, and the support that follows.',
  places: ['GB'],
  publishers: ['Home Office'],
  editions: [
    anEdition({
      label: undefined,
      issued: '2025-03',
      publishers: ['Home Office'],
      files: [aFile({ bytes: 2_300_000, pages: 214 })],
    }),
  ],
});

/** A law that says where it holds and since when. */
export const law = aResource({
  id: 'hub.example/directive',
  url: 'https://hub.example/directive',
  title: 'Directive on preventing and combating trafficking in human beings and protecting its victims',
  summary: 'Minimum rules for the definition of offences and for the protection of victims.',
  types: ['legislation'],
  topics: ['referral'],
  jurisdiction: 'EU',
  adopted: '2011-04-05',
  inForce: '2011-04-15',
  publishers: ['European Union'],
  editions: [anEdition({ label: undefined, issued: '2011', publishers: ['European Union'], files: [] })],
});

/** A work about one country, with a note about what is told in it. */
export const testimonies = aResource({
  id: 'hub.example/serbia',
  url: 'https://hub.example/serbia',
  title: 'Listening to victims: experiences of identification, return and assistance in South-Eastern Europe',
  summary: 'What people told us about help they were offered, took or refused.',
  types: ['publication'],
  places: ['RS', 'AL'],
  publishers: ['ICMPD'],
  contentNote: 'People tell of violence in their own words in chapters 2 and 4.',
  editions: [
    anEdition({ label: undefined, issued: '2007', publishers: ['ICMPD'], files: [aFile({ pages: 180 })] }),
  ],
});

/** A record as three of four real ones are: little is stated. */
export const bare = { id: 'hub.example/bare', title: 'Legislative guide', types: ['legislation'] };

/** All of them. */
export const works = [handbook, olderHandbook, factsheets, statutory, law, testimonies, bare];

/** Finds one of them. */
export const workById = (id: string): (typeof works)[number] | undefined =>
  works.find((work) => work.id === id);

/** A feed of them. */
export const shelf = aFeed({ resources: works });

/** A partner's feed: the handbook of the shelf under another id, and a work of its own. */
export const partner = aFeed({
  title: 'A partner’s shelf',
  resources: [
    { ...handbook, id: 'partner.example/handbook' },
    aResource({
      id: 'partner.example/poster',
      url: 'https://partner.example/poster',
      title: 'Your rights: a poster',
    }),
  ],
});
