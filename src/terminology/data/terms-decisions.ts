/** How texts are agreed, and the work plan. */
export const decisionTerms = `
silence-procedure
ar ? إجراء الموافقة الصامتة
zh 默许程序
en silence procedure
fr procédure d’approbation tacite
ru процедура «отсутствия возражений»
es procedimiento de acuerdo tácito

under-silence
ar ? قيد إجراء الموافقة الصامتة
zh ? 处于默许程序
en under silence
fr soumis à la procédure d’approbation tacite
ru ? на этапе процедуры «отсутствия возражений»
es sometido al procedimiento de acuerdo tácito

break-silence
ar ? كسر الصمت
zh ? 打破默许
en to break silence
fr rompre le silence
ru ? нарушить процедуру «отсутствия возражений»
es romper el silencio

no-objection
ar عدم الاعتراض
zh 无异议
en no-objection basis
fr accord tacite
ru отсутствие возражений
es ? no objeción

objection
ar اعتراض
zh 反对意见
en objection
fr objection
ru возражение
es objeción

amendment
ar تعديل
zh 修正案
en amendment
fr amendement
ru поправка
es enmienda

consensus
ar توافق الآراء
zh 协商一致
en consensus
fr consensus
ru консенсус
es consenso

adopted
ar معتمَد
zh 通过
en adopted
fr adopté
ru принято
es aprobado

endorsed
ar حظي بالتأييد
zh 认可
en endorsed
fr approuvé
ru одобрено
es hecho suyo

noted
ar أُحيط به علما
zh 注意到
en noted
fr pris en note
ru принято к сведению
es del que se toma nota

ad-referendum
ar رهن الاستشارة
zh ? 尚待核准
en ad referendum
fr ad referendum
ru ? ад референдум
es ad referéndum

for-information
ar للعلم
zh 供参考
en for information
fr pour information
ru для информации
es para información

for-comment
ar لإبداء التعليقات
zh 征求意见
en for comment
fr pour observations
ru для замечаний
es para recabar observaciones

for-adoption
ar للاعتماد
zh 供通过
en for adoption
fr pour adoption
ru для принятия
es para su aprobación

for-action
ar لاتخاذ إجراء
zh 供采取行动
en for action
fr pour suite à donner
ru для принятия мер
es para la adopción de medidas

decision
ar مقرر
zh 决定
en decision
fr décision
ru решение
es decisión

action-point
ar نقطة عمل
zh 行动要点
en action point
fr point à exécuter
ru поручение
es medida acordada

terms-of-reference
ar اختصاصات
zh 职权范围
en terms of reference
fr mandat
ru круг ведения
es mandato

work-plan
ar خطة العمل
zh 工作计划
en work plan
fr plan de travail
ru план работы
es plan de trabajo

pillar
ar ركيزة
zh 支柱
en pillar
fr pilier
ru направление
es pilar

output
ar ناتج
zh 产出
en output
fr produit
ru результат
es producto

activity
ar نشاط
zh 活动
en activity
fr activité
ru деятельность
es actividad

milestone
ar معلم رئيسي
zh 里程碑
en milestone
fr jalon
ru контрольный этап
es hito

indicator
ar مؤشر
zh 指标
en indicator
fr indicateur
ru показатель
es indicador

means-of-verification
ar وسائل التحقق
zh 核查手段
en means of verification
fr moyens de vérification
ru средства проверки
es medios de verificación

update
ar آخر المستجدات
zh 最新情况
en update
fr point sur la situation
ru обновленная информация
es información actualizada
`
