import type { Finding } from '../report/report.js';
import type { Download } from './download-line.js';

/** What a report says of a work's downloads: each line as it was read, and what is doubtful in it. What stood in no line is no guess. */
export function downloadFindings(downloads: readonly Download[]): Finding[] {
  return downloads.filter(({ line }) => line !== '').flatMap(findingsOf);
}

function findingsOf(download: Download): Finding[] {
  return [readLine(download), ...(download.isDoubtful ? [maybeTwoPublishers(download)] : [])];
}

function readLine({ line, label, edition, publishers, issued, language, url, isSplit }: Download): Finding {
  const facts = [
    label && `File: ${label}`,
    edition && `Edition: ${edition}`,
    publishers.length > 0 && `Publishers: ${publishers.join('; ')}`,
    issued && `Issued: ${issued}`,
    language && `Language: ${language}`,
    url && `Address: ${url}`,
  ];
  const split = isSplit ? ' Two publishers were told apart by the reviewed list.' : '';
  return {
    code: 'download/read',
    severity: 'info',
    field: 'editions',
    found: line,
    used: facts.filter(Boolean).join(' · '),
    original: line,
    message: `A download line was read.${split}${url ? '' : " The text does not hold the file's address."}`,
  };
}

function maybeTwoPublishers({ line, publishers }: Download): Finding {
  return {
    code: 'publisher/guessed',
    severity: 'warning',
    field: 'editions',
    found: publishers.join('; '),
    used: publishers.join('; '),
    original: line,
    message: 'A name with "&" or "/" may be two publishers. It was read as one.',
    fix: 'Check it at the source; part two publishers with a comma there.',
  };
}
