/** Papers, and what becomes of them. */
export const paperTerms = `
concept-note
ar مذكرة مفاهيمية
zh 概念说明
en concept note
fr note de cadrage
ru концептуальная записка
es nota conceptual

background-note
ar مذكرة معلومات أساسية
zh 背景说明
en background note
fr note d’information
ru справочная записка
es nota de antecedentes

guidance-note
ar مذكرة توجيهية
zh 指导说明
en guidance note
fr note d’orientation
ru руководящая записка
es nota orientativa

checklist
ar قائمة مرجعية
zh 核对表
en checklist
fr liste de contrôle
ru контрольный перечень
es lista de verificación

template
ar نموذج
zh 模板
en template
fr modèle
ru образец
es modelo

statement
ar بيان
zh 发言
en statement
fr déclaration
ru заявление
es declaración

submission
ar ورقة مقدمة
zh 提交材料
en submission
fr communication
ru представление
es comunicación

key-messages
ar الرسائل الرئيسية
zh 关键信息
en key messages
fr messages clés
ru основные тезисы
es mensajes clave

talking-points
ar ? نقاط للحوار
zh 谈话要点
en talking points
fr ? éléments de langage
ru тезисы для выступления
es ? temas de conversación

progress-report
ar تقرير مرحلي
zh 进展报告
en progress report
fr rapport d’étape
ru доклад о ходе работы
es informe sobre la marcha de los trabajos

case-study
ar دراسة حالة
zh 案例研究
en case study
fr étude de cas
ru тематическое исследование
es estudio de casos

good-practice
ar ممارسة جيدة
zh 良好做法
en good practice
fr bonne pratique
ru передовая практика
es buena práctica

lessons-learned
ar الدروس المستفادة
zh 经验教训
en lessons learned
fr enseignements tirés de l’expérience
ru извлеченные уроки
es enseñanzas extraídas

call-for-inputs
ar دعوة إلى تقديم مساهمات
zh 征求材料
en call for inputs
fr appel à contributions
ru призыв представить материалы
es convocatoria de contribuciones

note-verbale
ar مذكرة شفوية
zh 普通照会
en note verbale
fr note verbale
ru вербальная нота
es nota verbal

draft
ar مشروع
zh 草案
en draft
fr projet
ru проект
es proyecto

advance-unedited-version
ar نسخة أولية غير محررة
zh ? 未经编辑的预发本
en advance unedited version
fr version préliminaire non éditée
ru предварительный неотредактированный вариант
es versión preliminar sin editar

revision
ar تنقيح
zh 修订
en revision ~Rev.
fr révision ~Rev.
ru пересмотренный текст ~Rev.
es revisión ~Rev.

addendum
ar إضافة
zh 增编
en addendum ~Add.
fr additif ~Add.
ru добавление ~Add.
es adición ~Add.

corrigendum
ar تصويب
zh 更正
en corrigendum ~Corr.
fr rectificatif ~Corr.
ru исправление ~Corr.
es corrección ~Corr.

official-languages
ar اللغات الرسمية
zh 正式语文
en official languages
fr langues officielles
ru официальные языки
es idiomas oficiales

working-languages
ar لغات العمل
zh 工作语文
en working languages
fr langues de travail
ru рабочие языки
es idiomas de trabajo

unclassified
ar غير سري
zh 非机密
en unclassified
fr non classifié
ru несекретно
es no clasificado

confidential
ar سري
zh 机密
en confidential
fr confidentiel
ru конфиденциально
es confidencial

strictly-confidential
ar سري للغاية
zh 绝密
en strictly confidential
fr strictement confidentiel
ru строго конфиденциально
es estrictamente confidencial
`
