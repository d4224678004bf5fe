/** Offices in the system: principals, experts of the Council, and who is who in a country. */
export const systemOffices = `
secretary-general
ar الأمين العام
zh 秘书长
en Secretary-General ~SG
fr Secrétaire général
ru Генеральный секретарь
es Secretario General

deputy-secretary-general
ar نائب الأمين العام
zh 常务副秘书长
en Deputy Secretary-General ~DSG
fr Vice-Secrétaire général
ru Первый заместитель Генерального секретаря
es Vicesecretario General

under-secretary-general
ar وكيل الأمين العام
zh 副秘书长
en Under-Secretary-General ~USG
fr Secrétaire général adjoint
ru Заместитель Генерального секретаря
es Secretario General Adjunto

assistant-secretary-general
ar الأمين العام المساعد
zh 助理秘书长
en Assistant Secretary-General ~ASG
fr Sous-Secrétaire général
ru Помощник Генерального секретаря
es Subsecretario General

high-commissioner
ar مفوض الأمم المتحدة السامي لحقوق الإنسان
zh 联合国人权事务高级专员
en United Nations High Commissioner for Human Rights
fr Haut-Commissaire des Nations Unies aux droits de l’homme
ru Верховный комиссар Организации Объединенных Наций по правам человека
es Alto Comisionado de las Naciones Unidas para los Derechos Humanos

high-commissioner-refugees
ar مفوض الأمم المتحدة السامي لشؤون اللاجئين
zh 联合国难民事务高级专员
en United Nations High Commissioner for Refugees
fr Haut-Commissaire des Nations Unies pour les réfugiés
ru Верховный комиссар Организации Объединенных Наций по делам беженцев
es Alto Comisionado de las Naciones Unidas para los Refugiados

director-general
ar المدير العام
zh 总干事
en Director-General
fr Directeur général
ru Генеральный директор
es Director General

executive-director
ar المدير التنفيذي
zh 执行主任
en Executive Director
fr Directeur exécutif
ru Директор-исполнитель
es Director Ejecutivo

special-adviser-genocide
ar المستشار الخاص المعني بمنع الإبادة الجماعية
zh 防止灭绝种族问题特别顾问
en Special Adviser on the Prevention of Genocide
fr Conseiller spécial pour la prévention du génocide
ru Специальный советник по предупреждению геноцида
es Asesor Especial sobre la Prevención del Genocidio

special-adviser-responsibility
ar المستشار الخاص المعني بالمسؤولية عن الحماية
zh 保护责任问题特别顾问
en Special Adviser on the Responsibility to Protect
fr Conseiller spécial pour la responsabilité de protéger
ru Специальный советник по вопросу об ответственности по защите
es Asesor Especial sobre la Responsabilidad de Proteger

special-rapporteur
ar المقرر الخاص
zh 特别报告员
en Special Rapporteur
fr Rapporteur spécial
ru Специальный докладчик
es Relator Especial

independent-expert
ar الخبير المستقل
zh 独立专家
en Independent Expert
fr Expert indépendant
ru Независимый эксперт
es Experto Independiente

rapporteur-minority-issues
ar المقرر الخاص المعني بقضايا الأقليات
zh 少数群体问题特别报告员
en Special Rapporteur on minority issues
fr Rapporteur spécial sur les questions relatives aux minorités
ru Специальный докладчик по вопросам меньшинств
es Relator Especial sobre cuestiones de las minorías

rapporteur-racism
ar المقرر الخاص المعني بالأشكال المعاصرة للعنصرية والتمييز العنصري وكراهية الأجانب وما يتصل بذلك من تعصب
zh 当代形式种族主义、种族歧视、仇外心理和相关不容忍行为特别报告员
en Special Rapporteur on contemporary forms of racism, racial discrimination, xenophobia and related intolerance
fr Rapporteur spécial sur les formes contemporaines de racisme, de discrimination raciale, de xénophobie et de l’intolérance qui y est associée
ru Специальный докладчик по вопросу о современных формах расизма, расовой дискриминации, ксенофобии и связанной с ними нетерпимости
es Relator Especial sobre las formas contemporáneas de racismo, discriminación racial, xenofobia y formas conexas de intolerancia

rapporteur-indigenous-peoples
ar المقرر الخاص المعني بحقوق الشعوب الأصلية
zh 土著人民权利特别报告员
en Special Rapporteur on the rights of Indigenous Peoples
fr Rapporteur spécial sur les droits des peuples autochtones
ru Специальный докладчик по вопросу о правах коренных народов
es Relator Especial sobre los derechos de los pueblos indígenas

rapporteur-religion
ar المقرر الخاص المعني بحرية الدين أو المعتقد
zh 宗教或信仰自由问题特别报告员
en Special Rapporteur on freedom of religion or belief
fr Rapporteur spécial sur la liberté de religion ou de conviction
ru Специальный докладчик по вопросу о свободе религии или убеждений
es Relator Especial sobre la libertad de religión o de creencias

treaty-body-member
ar عضو هيئة معاهدة
zh 条约机构委员
en Member of a treaty body
fr Membre d’un organe conventionnel
ru Член договорного органа
es Miembro de un órgano creado en virtud de un tratado

permanent-representative
ar الممثل الدائم
zh 常驻代表
en Permanent Representative
fr Représentant permanent
ru Постоянный представитель
es Representante Permanente

resident-coordinator
ar المنسق المقيم
zh 驻地协调员
en Resident Coordinator ~RC
fr Coordonnateur résident
ru Координатор-резидент
es Coordinador Residente

humanitarian-coordinator
ar منسق الشؤون الإنسانية
zh 人道主义协调员
en Humanitarian Coordinator ~HC
fr Coordonnateur de l’action humanitaire
ru Координатор по гуманитарным вопросам
es Coordinador de Asuntos Humanitarios

human-rights-adviser
ar مستشار حقوق الإنسان
zh 人权顾问
en Human rights adviser ~HRA
fr Conseiller aux droits de l’homme
ru Советник по правам человека
es Asesor de derechos humanos

head-of-agency
ar رئيس الوكالة
zh 机构负责人
en Head of agency
fr Chef de secrétariat
ru Руководитель учреждения
es Jefe de organismo
`
