/** Meetings and events. */
export const meetingTerms = `
plenary
ar الجلسة العامة
zh 全体会议
en plenary meeting
fr séance plénière
ru пленарное заседание
es sesión plenaria

pillar-meeting
ar اجتماع الركيزة
zh 支柱会议
en pillar meeting
fr réunion de pilier
ru заседание по направлению
es reunión del pilar

bilateral-meeting
ar اجتماع ثنائي
zh 双边会议
en bilateral meeting
fr réunion bilatérale
ru двусторонняя встреча
es reunión bilateral

principals-meeting
ar اجتماع الرؤساء
zh 负责人会议
en meeting of principals
fr réunion des chefs de secrétariat
ru совещание руководителей
es reunión de jefes ejecutivos

provisional-agenda
ar جدول الأعمال المؤقت
zh 临时议程
en provisional agenda
fr ordre du jour provisoire
ru предварительная повестка дня
es programa provisional

annotated-agenda
ar جدول الأعمال المشروح
zh 附加说明的议程
en annotated agenda
fr ordre du jour annoté
ru аннотированная повестка дня
es programa anotado

list-of-participants
ar قائمة المشاركين
zh 与会者名单
en list of participants
fr liste des participants
ru список участников
es lista de participantes

summary-record
ar محضر موجز
zh 简要记录
en summary record
fr compte rendu analytique
ru краткий отчет
es acta resumida

note-for-the-record
ar مذكرة للعلم
zh ? 备案记录
en note for the record
fr note pour le dossier
ru ? записка для архива
es nota para el expediente

side-event
ar نشاط جانبي
zh 会外活动
en side event
fr manifestation parallèle
ru параллельное мероприятие
es acto paralelo

on-the-margins
ar على هامش
zh 间隙
en on the margins of
fr en marge de
ru ? на полях
es al margen de

co-sponsor
ar مشارك في الرعاية
zh 共同主办方
en co-sponsor
fr coorganisateur
ru соорганизатор
es copatrocinador

briefing
ar إحاطة
zh 简报会
en briefing
fr réunion d’information
ru брифинг
es reunión informativa

interpretation
ar الترجمة الشفوية
zh 口译
en interpretation
fr interprétation
ru устный перевод
es interpretación

webinar
ar حلقة دراسية شبكية
zh 网络研讨会
en webinar
fr webinaire
ru вебинар
es seminario web

training-course
ar دورة تدريبية
zh 培训课程
en training course
fr stage de formation
ru учебный курс
es curso de capacitación

community-of-practice
ar مجتمع الممارسين
zh 实践社区
en community of practice
fr communauté de pratique
ru сообщество практиков
es comunidad de prácticas

campaign
ar حملة
zh 宣传活动
en campaign
fr campagne
ru кампания
es campaña

permanent-mission
ar بعثة دائمة
zh 常驻代表团
en permanent mission
fr mission permanente
ru постоянное представительство
es misión permanente

member-states
ar الدول الأعضاء
zh 会员国
en Member States
fr États Membres
ru государства-члены
es Estados Miembros
`
