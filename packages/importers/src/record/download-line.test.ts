import { describe, expect, it } from 'vitest';
import { isDownloadLine, readDownloadLine } from './download-line.js';

const read = (line: string) => {
  const { label, publishers, issued, edition, language } = readDownloadLine(line);
  return { label, publishers, issued, edition, language };
};

describe('readDownloadLine', () => {
  it('reads label, edition, two publishers and year', () => {
    expect(read('National Referral Mechanisms (First edition) - OSCE & ODIHR, 2004 DOWNLOAD')).toEqual({
      label: 'National Referral Mechanisms (First edition)',
      edition: 'First edition',
      publishers: ['OSCE', 'ODIHR'],
      issued: '2004',
      language: undefined,
    });
  });

  it.each([
    ['A Title - A Subtitle - OSCE/ODIHR, 2004 DOWNLOAD', 'A Title - A Subtitle', ['OSCE', 'ODIHR'], '2004'],
    [
      'Still Struggling- Zahra Kahn (NYU Stern, New York), March 2022 DOWNLOAD',
      'Still Struggling',
      ['Zahra Kahn (NYU Stern, New York)'],
      '2022-03',
    ],
    ['The challenges_UNODC, 2021 DOWNLOAD', 'The challenges', ['UNODC'], '2021'],
    [
      'ICAT Calls on Persons -The Coordination Group, 2022 DOWNLOAD',
      'ICAT Calls on Persons',
      ['The Coordination Group'],
      '2022',
    ],
    ['Report– Austria - Council of Europe, 2020 DOWNLOAD', 'Report– Austria', ['Council of Europe'], '2020'],
    [
      'The Role of Banks - Royal Institute for Defence and Security Studies 2017 DOWNLOAD',
      'The Role of Banks',
      ['Royal Institute for Defence and Security Studies'],
      '2017',
    ],
    [
      'Leaving No-one Behind - Anti-Slavery International, 2020 DOWNLOAD',
      'Leaving No-one Behind',
      ['Anti-Slavery International'],
      '2020',
    ],
  ])('knows the separators: %s', (line, ...told) => {
    const { label, publishers, issued } = read(line);

    expect([label, publishers, issued]).toEqual(told);
  });

  it('parts several publishers at commas and at a reviewed "and"', () => {
    expect(
      read(
        'Health - London School of Hygiene and Tropical Medicine, International Organization for Migration and Anesvad Foundation, 2014 DOWNLOAD',
      ).publishers,
    ).toEqual([
      'London School of Hygiene and Tropical Medicine',
      'International Organization for Migration',
      'Anesvad Foundation',
    ]);
  });

  it('keeps a name with "&" whole where nobody has reviewed it, and says that somebody should', () => {
    const unknown = readDownloadLine('Report - Hope & Shelter, 2019 DOWNLOAD');
    const reviewed = readDownloadLine(
      'Report- Modern Slavery & Human Rights Policy & Evidence Centre 2022 DOWNLOAD',
    );

    expect(unknown).toMatchObject({ publishers: ['Hope & Shelter'], isDoubtful: true });
    expect(reviewed).toMatchObject({
      publishers: ['Modern Slavery & Human Rights Policy & Evidence Centre'],
      isDoubtful: false,
    });
  });

  it('takes no year of a title for the year of issue', () => {
    expect(read('Annual Report on Modern Slavery 2017 DOWNLOAD')).toMatchObject({
      label: 'Annual Report on Modern Slavery 2017',
      issued: undefined,
    });
    expect(read('Modern Slavery Act 2018: Guidance DOWNLOAD').issued).toBeUndefined();
  });

  it('reads a year after a comma though no publisher is named', () => {
    expect(read('A practical guide in their operations, 2021 DOWNLOAD')).toMatchObject({
      label: 'A practical guide in their operations',
      publishers: [],
      issued: '2021',
    });
  });

  it('takes no subtitle for a publisher where there is no date', () => {
    expect(read('A Title - A Practical Handbook DOWNLOAD')).toMatchObject({
      label: 'A Title - A Practical Handbook',
      publishers: [],
    });
  });

  it('reads the language that a file is named after', () => {
    expect(read('Considerations for Unions_Spanish DOWNLOAD')).toMatchObject({
      label: 'Considerations for Unions',
      language: 'es',
    });
    expect(read('Interactive Toolbox_FR DOWNLOAD')).toMatchObject({
      label: 'Interactive Toolbox',
      language: 'fr',
    });
    expect(read('Interactive_Toolbox DOWNLOAD')).toMatchObject({
      label: 'Interactive_Toolbox',
      language: undefined,
    });
  });

  it('is not taken in by the word in a sentence', () => {
    expect(isDownloadLine('You can download it here.')).toBe(false);
    expect(isDownloadLine('DOWNLOAD')).toBe(false);
    expect(isDownloadLine('Handbook DOWNLOAD')).toBe(true);
  });
});
