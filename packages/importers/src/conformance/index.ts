export { conformanceChecks } from './conformance-checks.js';
export type { ConformanceCheck, ConformanceInput, ConformingImporter } from './conforming-importer.js';
