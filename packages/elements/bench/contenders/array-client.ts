/**
 * A search client for InstantSearch that answers from an array: words as parts of a text, OR inside a filter and AND between
 * them, counts of each filter without its own choices. It keeps no index, so it costs next to nothing to make.
 */
export const ARRAY_CLIENT = `
const FACETS = ['types', 'places', 'languages', 'publishers'];

function arrayClient(resources) {
  const records = resources.map((work) => {
    const files = (work.editions ?? []).flatMap((edition) => edition.files ?? []);
    const languages = [...new Set(files.flatMap((file) => file.language ?? []))];
    const text = [work.title, work.summary, work.body].join(' ').toLowerCase();
    return { objectID: work.id, title: work.title, url: work.url, summary: work.summary ?? '', text,
      types: work.types ?? [], places: work.places ?? [], publishers: work.publishers ?? [], languages };
  });
  return { search: async (requests) => ({ results: requests.map(({ params }) => answer(records, params)) }) };
}

function answer(records, { query = '', facets = [], facetFilters = [], hitsPerPage = 20, page = 0 }) {
  const words = query.toLowerCase().split(/\\s+/).filter(Boolean);
  const groups = facetFilters.map((group) => [group].flat().map((filter) => filter.split(/:(.*)/s)));
  const found = records.filter((record) => words.every((word) => record.text.includes(word)) &&
    groups.every((group) => group.some(([facet, value]) => record[facet].includes(value))));
  const counts = {};
  for (const facet of [facets].flat().flatMap((name) => (name === '*' ? FACETS : name))) {
    counts[facet] = {};
    for (const record of found) for (const value of record[facet]) counts[facet][value] = (counts[facet][value] ?? 0) + 1;
  }
  const hits = found.slice(page * hitsPerPage, (page + 1) * hitsPerPage);
  return { hits, page, hitsPerPage, nbHits: found.length, nbPages: Math.ceil(found.length / hitsPerPage), facets: counts,
    query, params: '', processingTimeMS: 0, exhaustiveNbHits: true };
}
`;
