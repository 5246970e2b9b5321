import type { Meaning } from './mapping.js';

/**
 * What the categories of resource libraries mean when no mapping says otherwise, in the order in which a page prints them.
 * "COVID-19 resources" is a kind of resource on such a site, beside guidance and legislation, so it is a type here too.
 */
export const LIBRARY_CATEGORIES: Readonly<Record<string, Meaning>> = {
  'COVID-19 resources': { types: ['covid-19'] },
  'News & Analysis': { types: ['news'] },
  Guidance: { types: ['guidance'] },
  Legislation: { types: ['legislation'] },
  'Standards & Codes of Conduct': { types: ['standard'] },
  'Good Practices': { types: ['good-practice'] },
  'Graphics & Infographics': { types: ['infographic'] },
  Publications: { types: ['publication'] },
  'Online Tools': { types: ['tool'] },
  Events: { types: ['event'] },
};

/** Names, in a feed, of the types above that the core has no name for: type → language → label. */
export const LIBRARY_TYPE_LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'covid-19': {
    ar: 'مورد بشأن كوفيد-19',
    de: 'Material zu COVID-19',
    en: 'COVID-19 resource',
    es: 'Recurso sobre la COVID-19',
    fr: 'Ressource sur la COVID-19',
    pt: 'Recurso sobre a COVID-19',
    ru: 'Материал о COVID-19',
    sr: 'Материјал о COVID-19',
    uk: 'Матеріал про COVID-19',
    zh: '新冠疫情资料',
  },
};
