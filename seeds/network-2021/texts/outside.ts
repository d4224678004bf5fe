import { six } from './six.ts'

/** Outside meetings on whose margins things happened. */
export const hosts = six({
  congress: {
    ar: 'مؤتمر الأمم المتحدة الرابع عشر لمنع الجريمة والعدالة الجنائية',
    zh: '第十四届联合国预防犯罪和刑事司法大会',
    en: 'Fourteenth United Nations Congress on Crime Prevention and Criminal Justice',
    fr: 'Quatorzième Congrès des Nations Unies pour la prévention du crime et la justice pénale',
    ru: 'Четырнадцатый Конгресс Организации Объединенных Наций по предупреждению преступности и уголовному правосудию',
    es: '14º Congreso de las Naciones Unidas sobre Prevención del Delito y Justicia Penal',
  },
  congressTheme: {
    ar: 'النهوض بمنع الجريمة والعدالة الجنائية وسيادة القانون: نحو تنفيذ خطة عام 2030',
    zh: '推进预防犯罪、刑事司法和法治：努力实现《2030年议程》',
    en: 'Advancing crime prevention, criminal justice and the rule of law: towards the achievement of the 2030 Agenda',
    fr: 'Promouvoir la prévention du crime, la justice pénale et l’état de droit : vers la réalisation du Programme 2030',
    ru: 'Активизация мер предупреждения преступности, уголовного правосудия и обеспечения верховенства права: навстречу осуществлению Повестки дня на период до 2030 года',
    es: 'Promoción de la prevención del delito, la justicia penal y el estado de derecho: hacia el cumplimiento de la Agenda 2030',
  },
  commission: {
    ar: 'لجنة منع الجريمة والعدالة الجنائية في دورتها الثلاثين',
    zh: '预防犯罪和刑事司法委员会第三十届会议',
    en: 'Thirtieth session of the Commission on Crime Prevention and Criminal Justice',
    fr: 'Trentième session de la Commission pour la prévention du crime et la justice pénale',
    ru: 'Тридцатая сессия Комиссии по предупреждению преступности и уголовному правосудию',
    es: '30º período de sesiones de la Comisión de Prevención del Delito y Justicia Penal',
  },
  council: {
    ar: 'مجلس حقوق الإنسان في دورته الثامنة والأربعين',
    zh: '人权理事会第四十八届会议',
    en: 'Forty-eighth session of the Human Rights Council',
    fr: 'Quarante-huitième session du Conseil des droits de l’homme',
    ru: 'Сорок восьмая сессия Совета по правам человека',
    es: '48º período de sesiones del Consejo de Derechos Humanos',
  },
  assembly: {
    ar: 'الاجتماع الرفيع المستوى للجمعية العامة لإحياء الذكرى السنوية العشرين لاعتماد إعلان وبرنامج عمل ديربان',
    zh: '大会纪念《德班宣言和行动纲领》通过二十周年高级别会议',
    en: 'High-level meeting of the General Assembly to commemorate the twentieth anniversary of the adoption of the Durban Declaration and Programme of Action',
    fr: 'Réunion de haut niveau de l’Assemblée générale commémorant le vingtième anniversaire de l’adoption de la Déclaration et du Programme d’action de Durban',
    ru: 'Заседание высокого уровня Генеральной Ассамблеи, посвященное двадцатой годовщине принятия Дурбанской декларации и Программы действий',
    es: 'Reunión de alto nivel de la Asamblea General para conmemorar el vigésimo aniversario de la aprobación de la Declaración y el Programa de Acción de Durban',
  },
})

/** Whom submissions went to, and within which process. */
export const processes = six({
  protectionColleagues: {
    ar: 'فريق الأمم المتحدة المعني بالبنية الجديدة للحماية',
    zh: '负责联合国新保护架构的同事',
    en: 'colleagues working on the new protection architecture of the United Nations',
    fr: 'collègues chargés de la nouvelle architecture de protection des Nations Unies',
    ru: 'коллеги, занимающиеся новой архитектурой защиты Организации Объединенных Наций',
    es: 'colegas encargados de la nueva arquitectura de protección de las Naciones Unidas',
  },
  agendaForProtection: {
    ar: 'خطة الحماية في إطار النداء إلى العمل من أجل حقوق الإنسان',
    zh: '“人权行动呼吁”框架下的保护议程',
    en: 'the Agenda for Protection under the Call to Action for Human Rights',
    fr: 'Programme en matière de protection, au titre de l’Appel à l’action en faveur des droits humains',
    ru: 'Повестка дня в области защиты в рамках Призыва к действиям в интересах прав человека',
    es: 'Agenda para la Protección, en el marco del Llamamiento a la acción en favor de los derechos humanos',
  },
})

/** What the panel of the side event spoke about. */
export const topics = six({
  policing: {
    ar: 'التقرير المعد عملا بقرار مجلس حقوق الإنسان 43/1',
    zh: '根据人权理事会第43/1号决议编写的报告',
    en: 'The report pursuant to Human Rights Council resolution 43/1',
    fr: 'Le rapport établi en application de la résolution 43/1 du Conseil des droits de l’homme',
    ru: 'Доклад, подготовленный во исполнение резолюции 43/1 Совета по правам человека',
    es: 'El informe preparado en cumplimiento de la resolución 43/1 del Consejo de Derechos Humanos',
  },
  profiling: {
    ar: 'توصية اللجنة العامة بشأن التنميط العنصري من جانب الموظفين المكلفين بإنفاذ القانون',
    zh: '委员会关于执法人员种族定性行为的一般性建议',
    en: 'The Committee’s general recommendation on racial profiling by law enforcement officials',
    fr: 'La recommandation générale du Comité sur le profilage racial par les agents des forces de l’ordre',
    ru: 'Общая рекомендация Комитета о расовом профилировании сотрудниками правоохранительных органов',
    es: 'La recomendación general del Comité sobre los perfiles raciales por los agentes del orden',
  },
  network: {
    ar: 'عمل الشبكة في مجال العدالة الجنائية',
    zh: '网络在刑事司法领域的工作',
    en: 'The Network’s work on criminal justice',
    fr: 'Les travaux du Réseau dans le domaine de la justice pénale',
    ru: 'Работа Сети в области уголовного правосудия',
    es: 'La labor de la Red en materia de justicia penal',
  },
  committee: {
    ar: 'لجنة القضاء على التمييز العنصري',
    zh: '消除种族歧视委员会',
    en: 'Committee on the Elimination of Racial Discrimination',
    fr: 'Comité pour l’élimination de la discrimination raciale',
    ru: 'Комитет по ликвидации расовой дискриминации',
    es: 'Comité para la Eliminación de la Discriminación Racial',
  },
})

/** Where things took place. */
export const places = six({
  vienna: { ar: 'فيينا', zh: '维也纳', en: 'Vienna', fr: 'Vienne', ru: 'Вена', es: 'Viena' },
  kyoto: { ar: 'كيوتو', zh: '京都', en: 'Kyoto', fr: 'Kyoto', ru: 'Киото', es: 'Kioto' },
  geneva: { ar: 'جنيف', zh: '日内瓦', en: 'Geneva', fr: 'Genève', ru: 'Женева', es: 'Ginebra' },
  newYork: { ar: 'نيويورك', zh: '纽约', en: 'New York', fr: 'New York', ru: 'Нью-Йорк', es: 'Nueva York' },
  chisinau: { ar: 'كيشيناو', zh: '基希讷乌', en: 'Chișinău', fr: 'Chisinau', ru: 'Кишинев', es: 'Chisináu' },
})
