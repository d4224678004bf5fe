/** Offices in the network and at its meetings, courses and reviews. */
export const networkOffices = `
co-chair
ar الرئيس المشارك
zh 共同主席
en Co-Chair
fr Coprésident
ru Сопредседатель
es Copresidente

co-chair-permanent
ar الرئيس المشارك الدائم
zh 常设共同主席
en Permanent Co-Chair
fr Coprésident permanent
ru Постоянный сопредседатель
es Copresidente permanente

co-chair-rotating
ar الرئيس المشارك بالتناوب
zh 轮值共同主席
en Rotating Co-Chair
fr ? Coprésident tournant
ru ? Сопредседатель, избираемый на основе ротации
es ? Copresidente rotatorio

focal-point
ar منسق
zh 协调人
en Focal point
fr Référent
ru Координатор
es Punto focal

alternate
ar منسق مناوب
zh 候补协调人
en Alternate focal point
fr Référent suppléant
ru Заместитель координатора
es Punto focal suplente

pillar-lead
ar قائد الركيزة
zh 支柱牵头人
en Pillar lead
fr Chef de file du pilier
ru Руководитель направления
es Responsable del pilar

pillar-co-lead
ar القائد المشارك للركيزة
zh 支柱共同牵头人
en Pillar co-lead
fr Co-chef de file du pilier
ru Соруководитель направления
es Corresponsable del pilar

secretariat
ar أمانة الشبكة
zh 网络秘书处
en Network secretariat
fr Secrétariat du Réseau
ru Секретариат Сети
es Secretaría de la Red

facilitator
ar ميسر
zh 主持人
en Facilitator
fr Facilitateur
ru ? Координатор обсуждения
es Facilitador

global-facilitator
ar ميسر عالمي
zh ? 全球主持人
en Global Facilitator
fr Facilitateur mondial
ru ? Глобальный координатор обсуждения
es Facilitador mundial

moderator
ar مدير الجلسة
zh 会议主持人
en Moderator
fr Modérateur
ru Ведущий
es Moderador

panellist
ar محاور
zh 专题讨论小组成员
en Panellist
fr Participant à la table ronde
ru Участник дискуссии
es Panelista

keynote-speaker
ar المتكلم الرئيسي
zh 主旨发言人
en Keynote speaker
fr Orateur principal
ru Основной докладчик
es Orador principal

chair
ar الرئيس
zh 主席
en Chair
fr Président
ru Председатель
es Presidente

vice-chair
ar نائب الرئيس
zh 副主席
en Vice-Chair
fr Vice-Président
ru Заместитель Председателя
es Vicepresidente

rapporteur
ar المقرر
zh 报告员
en Rapporteur
fr Rapporteur
ru Докладчик
es Relator

observer
ar مراقب
zh 观察员
en Observer
fr Observateur
ru Наблюдатель
es Observador

coder
ar ? مرمّز
zh 编码员
en Coder
fr Codeur
ru Кодировщик
es Codificador

reviewer
ar مراجع
zh 审阅人
en Reviewer
fr Relecteur
ru Рецензент
es Revisor
`
