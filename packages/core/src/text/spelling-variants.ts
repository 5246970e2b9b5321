/** British spellings of words that the field uses, reviewed one by one; plurals and forms stand by themselves. */
const BRITISH =
  'labour labours labourer labourers behaviour behaviours organisation organisations organised organise organising ' +
  'programme programmes centre centres defence offence offences licence licences judgement judgements counselling ' +
  'counsellor counsellors recognise recognised recognising criminalise criminalised criminalisation victimisation ' +
  'stigmatisation neighbour neighbours paediatric harbour harbouring enrol fulfil travelling utilise';

/** What is written otherwise in American, and how. */
const AMERICAN: Readonly<Record<string, string>> = {
  our: 'or',
  is: 'iz',
  amme: 'am',
  tre: 'ter',
  ence: 'ense',
  gement: 'gment',
  ell: 'el',
  aed: 'ed',
  l: 'll',
};
const DIFFERENCE = /our|is(?=e|ing|ation)|amme|tre|ence|gement|ell|aed|l$/;

let variants: Map<string, string> | undefined;

/** The other reviewed spelling of a folded word, where it has one: labour ↔ labor. */
export function spellingVariant(word: string): string | undefined {
  variants ??= new Map(
    BRITISH.split(' ').flatMap((british): [string, string][] => {
      const american = british.replace(DIFFERENCE, (part) => AMERICAN[part] ?? part);
      return [
        [british, american],
        [american, british],
      ];
    }),
  );
  return variants.get(word);
}
