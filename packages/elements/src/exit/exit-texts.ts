/** What the way out says in one language. */
export interface ExitTexts {
  /** What it does, how, and what it does not do. */
  readonly note: string;
  /** After the first press of Shift, and after the second. */
  readonly twoMore: string;
  readonly oneMore: string;
  readonly expired: string;
  readonly leaving: string;
}

const ENGLISH: ExitTexts = {
  note: 'This hides the page and opens another one. You can also press Shift three times. It does not clear your browsing history.',
  twoMore: 'Shift, press 2 more times to exit.',
  oneMore: 'Shift, press 1 more time to exit.',
  expired: 'Exit timed out.',
  leaving: 'Loading',
};

const TEXTS: Readonly<Record<string, ExitTexts>> = {
  fr: {
    note: 'Ce bouton cache la page et en ouvre une autre. Vous pouvez aussi appuyer trois fois sur Maj. L’historique de navigation n’est pas effacé.',
    twoMore: 'Maj, appuyez encore 2 fois pour quitter.',
    oneMore: 'Maj, appuyez encore 1 fois pour quitter.',
    expired: 'Délai dépassé.',
    leaving: 'Chargement',
  },
  es: {
    note: 'Oculta la página y abre otra. También puede pulsar Mayús tres veces. No borra su historial de navegación.',
    twoMore: 'Mayús, pulse 2 veces más para salir.',
    oneMore: 'Mayús, pulse 1 vez más para salir.',
    expired: 'Se agotó el tiempo.',
    leaving: 'Cargando',
  },
  pt: {
    note: 'Oculta a página e abre outra. Também pode premir Shift três vezes. Não apaga o seu histórico de navegação.',
    twoMore: 'Shift, prima mais 2 vezes para sair.',
    oneMore: 'Shift, prima mais 1 vez para sair.',
    expired: 'O tempo esgotou-se.',
    leaving: 'A carregar',
  },
  de: {
    note: 'Verdeckt die Seite und öffnet eine andere. Auch dreimal die Umschalttaste drücken geht. Der Browserverlauf wird nicht gelöscht.',
    twoMore: 'Umschalttaste, noch 2-mal drücken zum Verlassen.',
    oneMore: 'Umschalttaste, noch 1-mal drücken zum Verlassen.',
    expired: 'Zeit abgelaufen.',
    leaving: 'Wird geladen',
  },
  ru: {
    note: 'Скрывает страницу и открывает другую. Можно также трижды нажать Shift. История браузера не удаляется.',
    twoMore: 'Shift, нажмите ещё 2 раза, чтобы выйти.',
    oneMore: 'Shift, нажмите ещё 1 раз, чтобы выйти.',
    expired: 'Время истекло.',
    leaving: 'Загрузка',
  },
  uk: {
    note: 'Приховує сторінку й відкриває іншу. Можна також тричі натиснути Shift. Історія браузера не видаляється.',
    twoMore: 'Shift, натисніть ще 2 рази, щоб вийти.',
    oneMore: 'Shift, натисніть ще 1 раз, щоб вийти.',
    expired: 'Час вийшов.',
    leaving: 'Завантаження',
  },
  sr: {
    note: 'Сакрива страницу и отвара другу. Можете и три пута притиснути Shift. Историја прегледања се не брише.',
    twoMore: 'Shift, притисните још 2 пута за излаз.',
    oneMore: 'Shift, притисните још 1 пут за излаз.',
    expired: 'Време је истекло.',
    leaving: 'Учитавање',
  },
  zh: {
    note: '此操作会遮住本页并打开另一个页面。也可以连按三次 Shift 键。它不会清除您的浏览记录。',
    twoMore: 'Shift，再按 2 次即可离开。',
    oneMore: 'Shift，再按 1 次即可离开。',
    expired: '已超时。',
    leaving: '正在加载',
  },
  ar: {
    note: 'يخفي هذه الصفحة ويفتح صفحة أخرى. يمكنك أيضًا الضغط على Shift ثلاث مرات. لا يمحو سجل التصفح.',
    twoMore: 'اضغط Shift مرتين أخريين للخروج.',
    oneMore: 'اضغط Shift مرة أخرى للخروج.',
    expired: 'انتهت المهلة.',
    leaving: 'جارٍ التحميل',
  },
};

/** The texts for a language tag (BCP 47); English where the language is not built in. */
export function exitTexts(tag: string): ExitTexts {
  return TEXTS[tag.split('-')[0]?.toLowerCase() ?? ''] ?? ENGLISH;
}
