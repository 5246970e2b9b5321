const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'pt', 'ru', 'sr', 'uk', 'zh'] as const;

/** Per type its labels, in the order of the languages above. */
const LABELS = {
  guidance:
    'إرشادات|Leitfaden|Guidance|Orientación|Orientations|Orientações|Руководство|Смернице|Настанови|指南',
  legislation:
    'تشريعات|Gesetzgebung|Legislation|Legislación|Législation|Legislação|Законодательство|Законодавство|Законодавство|法律法规',
  'good-practice':
    'ممارسات جيدة|Gute Praxis|Good practice|Buenas prácticas|Bonnes pratiques|Boas práticas|Передовая практика|Добра пракса|Добра практика|良好做法',
  publication:
    'منشور|Veröffentlichung|Publication|Publicación|Publication|Publicação|Публикация|Публикација|Публікація|出版物',
  standard: 'معيار|Standard|Standard|Norma|Norme|Norma|Стандарт|Стандард|Стандарт|标准',
  tool: 'أداة|Werkzeug|Tool|Herramienta|Outil|Ferramenta|Инструмент|Алат|Інструмент|工具',
  news: 'أخبار|Nachrichten|News|Noticias|Actualités|Notícias|Новости|Вести|Новини|新闻',
  infographic:
    'رسم معلوماتي|Infografik|Infographic|Infografía|Infographie|Infográfico|Инфографика|Инфографика|Інфографіка|信息图',
  event: 'فعالية|Veranstaltung|Event|Evento|Événement|Evento|Мероприятие|Догађај|Захід|活动',
};

/** Built-in labels of the nine types in ten languages: type → language → label. */
export const TYPE_LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = labelsByType();

function labelsByType(): Record<string, Record<string, string>> {
  const byLanguage = (packed: string): [string, string][] =>
    packed.split('|').map((label, index) => [LANGUAGES[index] ?? '', label]);
  return Object.fromEntries(
    Object.entries(LABELS).map(([type, packed]) => [type, Object.fromEntries(byLanguage(packed))]),
  );
}
