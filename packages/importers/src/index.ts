export { cleanText } from './text/clean-text.js';
export type { Cleaned, TextRepair } from './text/cleaned.js';
export { htmlToText } from './text/html-to-text.js';
export { repairMojibake } from './text/repair-mojibake.js';
export { withoutBrokenTail } from './text/broken-tail.js';
export type { WholeTail } from './text/broken-tail.js';
export { eachEntryOf, judgedReport, reportOf } from './report/report.js';
export type {
  Finding,
  Outcome,
  Report,
  ReportCounts,
  ReportEntry,
  Severity,
  SourceOutcome,
} from './report/report.js';
export { REPORT_CODES } from './report/report-code.js';
export type { ReportCode } from './report/report-code.js';
export { parseMapping } from './terms/mapping.js';
export type { Mapping, MappingReading, Meaning } from './terms/mapping.js';
export { CATEGORY, TAG } from './terms/site-term.js';
export type { SiteTerm } from './terms/site-term.js';
export { isDownloadLine, readDownloadLine } from './record/download-line.js';
export type { Download } from './record/download-line.js';
export { importedFrom } from './record/imported.js';
export type { Feed, Imported, ImportOrigin } from './record/imported.js';
export type { SourceRecord } from './record/source-record.js';
export { writtenFeed } from './record/written-feed.js';
export { writtenReport } from './record/written-report.js';
export { writtenJson } from './record/written-json.js';
export { importText } from './page-text/import-text.js';
export type { ImportTextOptions } from './page-text/import-text.js';
export { reportPage } from './report-page/report-page.js';
export type { ReportPageOptions } from './report-page/report-page.js';
export { differencePage } from './report-page/difference-page.js';
export { reportSummary, reportText } from './report-page/report-text.js';
export type { TextInk } from './report-page/report-text.js';
export { importWordpress } from './wordpress/import-wordpress.js';
export type { ImportWordpressOptions } from './wordpress/import-wordpress.js';
export type { LibraryOptions, WordpressProgress } from './wordpress/read-library.js';
export type { AnswerMemory, Clock, KeptAnswer, PoliteOptions } from './source/polite-client.js';
export { USUAL_POST_TYPES } from './wordpress/type-choice.js';
export { importWxr } from './wxr/import-wxr.js';
export type { ImportWxrOptions } from './wxr/import-wxr.js';
export type { Bytes } from './xml/xml-text.js';
export { importFeed } from './syndication/import-feed.js';
export type { ImportFeedOptions } from './syndication/import-feed.js';
export { importFeedAt } from './syndication/import-feed-at.js';
export { importCsv } from './csv/import-csv.js';
export type { ImportCsvOptions } from './csv/import-csv.js';
export { CSV_FIELDS } from './csv/csv-columns.js';
export type { CsvField } from './csv/csv-columns.js';
export { isKnownEncoding } from './csv/csv-text.js';
export { checkLinks } from './links/check-links.js';
export type { CheckedLinks, CheckLinksOptions, LinkCounts } from './links/check-links.js';
