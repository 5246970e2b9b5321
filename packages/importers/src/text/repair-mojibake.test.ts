import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { repairMojibake } from './repair-mojibake.js';

/** What a text becomes when its UTF-8 is read as Windows-1252, with the five undefined bytes left as controls. */
function misread(text: string): string {
  const table = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';
  return [...new TextEncoder().encode(text)]
    .map((byte) => (byte >= 0x80 && byte < 0xa0 ? table[byte - 0x80] : String.fromCharCode(byte)))
    .join('');
}

const SENTENCES = {
  quotes: 'The worker’s “choice” – if any – is none…',
  French: 'Traite des êtres humains : à l’échelle européenne, un rôle clé',
  Spanish: '¿Cómo identificar a las víctimas? Guía práctica',
  German: 'Menschenhandel bekämpfen: für Behörden und Träger, größere Übersicht',
  Portuguese: 'Protecção de crianças e adolescentes; situação em São Tomé',
  Croatian: 'Što učiniti: žrtve, đaci i vođenje slučaja, pomoć žrtvama',
  Romanian: 'Protecția victimelor în ședință și țară',
  Polish: 'Ofiary handlu ludźmi: pomoc w związku',
  Ukrainian: 'Протидія торгівлі людьми в Україні',
  Russian: 'Торговля людьми и я',
  Greek: 'Εμπορία ανθρώπων στην Ελλάδα',
  Arabic: 'الاتجار بالبشر: دليل عملي',
  Hebrew: 'סחר בבני אדם',
  Hindi: 'मानव तस्करी',
  Chinese: '打击人口贩运手册',
  Japanese: '人身取引の防止',
  Korean: '인신매매 방지',
  Thai: 'การค้ามนุษย์',
  emoji: 'Helpline 📞 open 😀',
  signs: 'Fee of £5, 20 °C, © OSCE, ½ day',
};

const RIGHT = [
  'perché…”',
  'C’è…” e poi «è »',
  'CAFÉ… CAFÉ’s CAFÉ—bar “CAFÉ”',
  '„Gruß“, „Spaß“ und Maß²',
  '«MENÜ», MENÜ² und «É»',
  'IRMÔ” e IRMû; ALEMÃ…',
  'São Paulo, NÃO, MÃE, Ângela, “Â”, « Â », “Ô',
  'Ó’Brien and Ö’s',
  'É una, È una, É… talvez',
  'été », « été », là »',
  'Škola, žrtve, đak, čaj, Žena, Š, Œuvre, Ÿ',
  'Hà Nội, Đà Nẵng, ấn phẩm, Â',
  'Şanlıurfa, İstanbul, ğ',
  'Norrbotten, Åre, Öland, Ærø, ØRSTED, Ðe, Þór',
  'الاتجار بالبشر',
  'Протидія',
  '人口贩运',
  '5 × 4 “×” ×2',
  'x² ³ ½ © ® ™ € £',
  'â, ê, î: “â”',
  '✓ 😀 👩‍👧',
  'â€',
];

describe('repairMojibake', () => {
  for (const [name, sentence] of Object.entries(SENTENCES)) {
    it(`restores ${name} that was read with the wrong character set`, () => {
      const broken = misread(sentence);
      expect(broken).not.toBe(sentence);

      expect(repairMojibake(broken).text).toBe(sentence);
    });
  }

  for (const text of [...RIGHT, ...Object.values(SENTENCES)]) {
    it(`leaves "${text}" alone`, () => {
      expect(repairMojibake(text)).toEqual({ text, repairs: [] });
    });
  }

  it('restores what was misread three times over', () => {
    expect(repairMojibake(misread(misread(misread('the worker’s café')))).text).toBe('the worker’s café');
  });

  it('says what stood there and what stands there now', () => {
    expect(repairMojibake('Referral â€“ a handbook').repairs).toEqual([
      { code: 'text/mojibake', found: 'â€“', used: '–' },
    ]);
  });

  it('does not touch the right half of a text for the sake of the broken half', () => {
    expect(repairMojibake('CAFÉ… is a cafÃ©').text).toBe('CAFÉ… is a café');
  });

  it('changes nothing a second time, whatever the text', () => {
    const units = fc.string({
      unit: fc.constantFrom(...Array.from('aZ ÂÃâéÉðÐØ×€™“”‘’…»«  ¡©\x9d\x8f')),
      maxLength: 60,
    });
    fc.assert(
      fc.property(fc.oneof(units, fc.string({ unit: 'binary' }), fc.string().map(misread)), (text) => {
        const once = repairMojibake(text);

        expect(repairMojibake(once.text)).toEqual({ text: once.text, repairs: [] });
        expect(once.repairs.length === 0).toBe(once.text === text);
      }),
    );
  });

  it('takes a megabyte of the worst kind in its stride', () => {
    const worst = 'Ãâ€'.repeat(350_000);
    const began = performance.now();

    repairMojibake(worst);

    expect(performance.now() - began).toBeLessThan(3000);
  });
});
