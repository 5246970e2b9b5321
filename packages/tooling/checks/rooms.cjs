/**
 * The rooms of each package, in the order of their walls: a room may import from those before it, never from those after.
 * Rooms that share a step do not know each other's order. `npm run boundaries` enforces this and ARCHITECTURE.md shows it.
 */
module.exports = {
  core: [
    ['errors', 'steps'],
    ['text'],
    ['vocabulary'],
    ['resource'],
    ['feed'],
    ['query'],
    ['engine'],
    ['view'],
    ['outputs'],
    ['testing'],
  ],
  importers: [
    ['report'],
    ['text'],
    ['terms'],
    ['record'],
    ['report-page'],
    ['source'],
    ['links'],
    ['content'],
    ['xml'],
    ['page-text', 'wordpress', 'syndication', 'csv'],
    ['wxr'],
    ['conformance'],
  ],
  cli: [['terminal'], ['files'], ['pages'], ['commands'], ['testing']],
  elements: [
    ['tokens', 'messages', 'icons'],
    ['tags'],
    ['exit'],
    ['controllers'],
    ['parts'],
    ['words'],
    ['list'],
    ['define'],
    ['embed'],
  ],
};
