export { aFeed, aFile, aResource, anEdition } from './builders.js';
export { referenceQuery } from './reference-query.js';
