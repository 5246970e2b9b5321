/** British and American spellings of words that the field uses, reviewed one by one; plurals and forms stand by themselves. */
const PAIRS =
  'labour=labor labours=labors labourer=laborer labourers=laborers behaviour=behavior behaviours=behaviors ' +
  'organisation=organization organisations=organizations organised=organized organise=organize organising=organizing ' +
  'programme=program programmes=programs centre=center centres=centers defence=defense offence=offense offences=offenses ' +
  'licence=license licences=licenses judgement=judgment judgements=judgments counselling=counseling counsellor=counselor ' +
  'counsellors=counselors recognise=recognize recognised=recognized recognising=recognizing criminalise=criminalize ' +
  'criminalised=criminalized criminalisation=criminalization victimisation=victimization stigmatisation=stigmatization ' +
  'neighbour=neighbor neighbours=neighbors paediatric=pediatric harbour=harbor ' +
  'harbouring=harboring enrol=enroll fulfil=fulfill travelling=traveling utilise=utilize';

let variants: Map<string, string> | undefined;

/** The other reviewed spelling of a folded word, where it has one: labour ↔ labor. */
export function spellingVariant(word: string): string | undefined {
  variants ??= new Map(
    PAIRS.split(' ').flatMap((pair): [string, string][] => {
      const [british = '', american = ''] = pair.split('=');
      return [
        [british, american],
        [american, british],
      ];
    }),
  );
  return variants.get(word);
}
