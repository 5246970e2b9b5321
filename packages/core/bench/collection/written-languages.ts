/** What a language of the generated collection is made of. */
export interface WrittenLanguage {
  readonly tag: string;
  /** Of all resources. The shares sum to 1. */
  readonly share: number;
  /** Words in use, parted by spaces, the commonest first. */
  readonly common: string;
  /** What rarer words are composed of; absent in scripts that are written without spaces. */
  readonly syllables?: string;
}

/** The languages that generated texts are written in. */
export const WRITTEN_LANGUAGES: readonly WrittenLanguage[] = [
  {
    tag: 'en',
    share: 0.5,
    common:
      'of and the for in on to human trafficking with victims guidance persons protection national identification referral handbook support rights children work report practical assistance training law toolkit women migrants measures standards countries cooperation police investigation exploitation forced prevention health justice border response services survivors shelter evidence data international framework monitoring access prosecution compensation housing refugees supply chains business employers inspectors courts witnesses interviews risk assessment return safe',
    syllables:
      'ac al an ant ar as ate be cal ce com con cor de den der di en ent er es ex fer fi for ge gra hal im in ing ion is it la le li lo man mer mi na ne no om or per pla po pre pro ra re ri ro sa se si so st ta te ter ti to tor tra un ur ver vi wa',
  },
  {
    tag: 'fr',
    share: 0.08,
    common:
      'de la et des les à du en pour traite êtres humains victimes guide protection enfants droits identification personnes orientation nationale mécanismes lutte contre rapport pratique soutien assistance loi travail forcé coopération enquête prévention santé justice frontière femmes migrants mesures cadre européen accès réfugiés hébergement sécurité',
    syllables:
      'ai an au be ça ce ché con cou dé di é en er eur ez fai fi gé in ion ir la lè leu ma mé ment mi né oi on ou pé pré que ra ré ri roi sé si sou sur té ti tion tra u va vé',
  },
  {
    tag: 'es',
    share: 0.07,
    common:
      'de la y el los en para las del trata personas víctimas guía protección niños derechos identificación nacional atención informe práctica apoyo asistencia ley trabajo forzoso cooperación investigación prevención salud justicia frontera mujeres migrantes medidas marco acceso refugiados año formación señales',
    syllables:
      'a ar ba ca ción co da de di do en es ga gue ia in la le lo ma me mi mo na ne ni ño o pa pe po que ra re ría ro sa se si so ta te ti to tra tu va ve',
  },
  {
    tag: 'de',
    share: 0.05,
    common:
      'und der die für von in zur des Menschenhandel Opfer Leitfaden Schutz Kinder Rechte Identifizierung Bericht Unterstützung Gesetz Arbeit Zwang Zusammenarbeit Ermittlung Prävention Gesundheit Gerechtigkeit Grenze Frauen Maßnahmen Rahmen Zugang Flüchtlinge Unterkunft Behörden Schulung Ausbeutung',
    syllables:
      'ab an auf be chen der ei ein en er ge gen haft heit ig in keit la len lich mä nä ne nis ö rei rung sam schaf schu sen stä te ten tung ü um un ver vor wei zei',
  },
  {
    tag: 'pt',
    share: 0.04,
    common:
      'de e da do em para os as tráfico pessoas vítimas guia proteção crianças direitos identificação nacional relatório prática apoio assistência lei trabalho cooperação investigação prevenção saúde justiça fronteira mulheres migrantes medidas acesso refugiados formação',
    syllables:
      'a ão ar ba ca ção co da de do en es ga gue in la lha le lo ma me mi mo na ne nho o pa pe po que ra re ri ro sa se ta te ti to tra va ve',
  },
  {
    tag: 'sr',
    share: 0.04,
    common:
      'и у за о на трговина људима жртава заштита деце права приручник идентификација упућивање национални извештај подршка помоћ закон рад сарадња истрага превенција здравље правда граница жене мере стандарди приступ избеглице смештај',
    syllables:
      'а ба ва вић го да ђе же за и ју ка ла ље ма на ни њу о по при ра ре са ски ста та ти ће у ца че ши',
  },
  {
    tag: 'ru',
    share: 0.05,
    common:
      'и в по о с на для торговля людьми жертв защита детей права руководство выявление национальный доклад поддержка помощь закон труд сотрудничество расследование предупреждение здоровье правосудие граница женщины мигранты меры стандарты доступ беженцы учёт',
    syllables:
      'а бо ва ве го да ение же за и ка ла ма ми на не ность о пе по пре ра ре ро са ско ста та те ти ция ча ща ый ю я',
  },
  {
    tag: 'ar',
    share: 0.06,
    common:
      'في من على و الاتجار بالبشر الضحايا حماية الأطفال حقوق الإنسان دليل تحديد الإحالة الوطنية تقرير دعم مساعدة قانون العمل القسري تعاون تحقيق الوقاية الصحة العدالة الحدود النساء المهاجرين تدابير معايير إطار وصول اللاجئين مأوى',
    syllables:
      'ا أ ال با بي تا ت جا حا دا را سا شا صا عا فا قا كا لا ما مي نا ه ها وا ون يا ية ين مت مس تر بر حر',
  },
  {
    tag: 'el',
    share: 0.04,
    common:
      'και των της του για στην με εμπορία ανθρώπων θυμάτων προστασία παιδιών δικαιώματα οδηγός αναγνώριση εθνική έκθεση υποστήριξη βοήθεια νόμος εργασία συνεργασία έρευνα πρόληψη υγεία δικαιοσύνη σύνορα γυναίκες μέτρα πρότυπα πρόσβαση πρόσφυγες',
    syllables:
      'α αι βα γι δε ε ει ζω η θε ι κα κο λα λο μα με νι νο ο ος ου πα πε πρ ρα ρι σα σει στη τα τι υ φο χα ώ ων',
  },
  {
    tag: 'zh',
    share: 0.04,
    common:
      '的 和 在 人口 贩运 受害者 保护 儿童 权利 指南 识别 国家 报告 支持 援助 法律 劳动 合作 调查 预防 健康 司法 边境 妇女 移民 措施 标准 框架 难民 住所 培训 企业 证据 国际 监测 服务 安全 评估 强迫 剥削',
  },
  {
    tag: 'th',
    share: 0.03,
    common:
      'และ ของ ใน การ ค้ามนุษย์ ผู้เสียหาย คุ้มครอง เด็ก สิทธิ คู่มือ ประเทศ รายงาน สนับสนุน ช่วยเหลือ กฎหมาย แรงงาน ความร่วมมือ สอบสวน ป้องกัน สุขภาพ ยุติธรรม ชายแดน ผู้หญิง มาตรการ มาตรฐาน บริการ ปลอดภัย ข้อมูล ฝึกอบรม',
  },
];
