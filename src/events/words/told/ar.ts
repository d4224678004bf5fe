import type { en } from './en.ts'

export const ar = {
  'events.counted-days':
    '.input {$n :integer} .match $n zero {{{$n} يوم}} one {{يوم واحد}} two {{يومان}} few {{{$n} أيام}} many {{{$n} يوما}} * {{{$n} يوم}}',
  'events.counted-weekdays':
    '.input {$n :integer} .match $n zero {{لا أيام من الاثنين إلى الجمعة}} one {{يوم واحد من الاثنين إلى الجمعة}} two {{يومان من الاثنين إلى الجمعة}} few {{{$n} أيام من الاثنين إلى الجمعة}} many {{{$n} يوما من الاثنين إلى الجمعة}} * {{{$n} يوم من الاثنين إلى الجمعة}}',
  'events.counted-entities':
    '.input {$n :integer} .match $n zero {{لا كيانات}} one {{كيان واحد}} two {{كيانان}} few {{{$n} كيانات}} many {{{$n} كيانا}} * {{{$n} كيان}}',
  'events.counted-facilitators':
    '.input {$n :integer} .match $n zero {{{$n :spelled} ميسِّر}} one {{ميسِّر واحد}} two {{ميسِّران}} few {{{$n :spelled} ميسِّرين}} many {{{$n :spelled} ميسِّرا}} * {{{$n :spelled} ميسِّر}}',
  'events.counted-un-official':
    '.input {$n :integer} .match $n zero {{{$n :spelled} موظف في الأمم المتحدة}} one {{موظف واحد في الأمم المتحدة}} two {{موظفان في الأمم المتحدة}} few {{{$n :spelled} موظفين في الأمم المتحدة}} many {{{$n :spelled} موظفا في الأمم المتحدة}} * {{{$n :spelled} موظف في الأمم المتحدة}}',
  'events.counted-independent-expert':
    '.input {$n :integer} .match $n zero {{{$n :spelled} خبير مستقل}} one {{خبير مستقل واحد}} two {{خبيران مستقلان}} few {{{$n :spelled} خبراء مستقلين}} many {{{$n :spelled} خبيرا مستقلا}} * {{{$n :spelled} خبير مستقل}}',
  'events.counted-network-representative':
    '.input {$n :integer} .match $n zero {{{$n :spelled} ممثل للشبكة}} one {{ممثل واحد للشبكة}} two {{ممثلان للشبكة}} few {{{$n :spelled} ممثلين للشبكة}} many {{{$n :spelled} ممثلا للشبكة}} * {{{$n :spelled} ممثل للشبكة}}',
  'events.counted-member-state':
    '.input {$n :integer} .match $n zero {{{$n :spelled} ممثل لدول أعضاء}} one {{ممثل واحد لدولة عضو}} two {{ممثلان لدول أعضاء}} few {{{$n :spelled} ممثلين لدول أعضاء}} many {{{$n :spelled} ممثلا لدول أعضاء}} * {{{$n :spelled} ممثل لدول أعضاء}}',
  'events.counted-moderator':
    '.input {$n :integer} .match $n zero {{{$n :spelled} مدير للنقاش}} one {{مدير واحد للنقاش}} two {{مديران للنقاش}} few {{{$n :spelled} مديرين للنقاش}} many {{{$n :spelled} مديرا للنقاش}} * {{{$n :spelled} مدير للنقاش}}',
  'events.counted-guest':
    '.input {$n :integer} .match $n zero {{{$n :spelled} ضيف}} one {{ضيف واحد}} two {{ضيفان}} few {{{$n :spelled} ضيوف}} many {{{$n :spelled} ضيفا}} * {{{$n :spelled} ضيف}}',
  'events.days-and-weekdays': '{$days}، منها {$weekdays}',
  'events.did-announce-event': '{$who}: الإعلان عن «{$what}»',
  'events.did-edit-event': '{$who}: تعديل «{$what}»',
  'events.did-confirm-event': '{$who}: تأكيد «{$what}»',
  'events.did-move-event': '{$who}: تغيير موعد «{$what}»',
  'events.did-hold-event': '{$who}: تسجيل انعقاد «{$what}»',
  'events.did-cancel-event': '{$who}: إلغاء «{$what}»',
  'events.did-add-entities': '{$who}: إضافة كيانات إلى «{$what}»',
  'events.did-add-countries': '{$who}: إضافة بلدان إلى «{$what}»',
  'events.did-add-speaker': '{$who}: إضافة متكلم إلى «{$what}»',
  'events.did-count-participants': '{$who}: تسجيل عدد المشاركين في «{$what}»',
  'events.did-take-out': '{$who}: حذف مشاركة من «{$what}»',
  'events.did-add-host-meeting': '{$who}: إضافة الاجتماع الرئيسي «{$what}»',
  'events.did-edit-host-meeting': '{$who}: تعديل الاجتماع الرئيسي «{$what}»',

  'events.on-day': 'في {$day}',
  'events.in-month': 'في {$month}',
  'events.in-months': 'في الفترة من {$months}',
  'events.on-range': 'في الفترة من {$first} إلى {$last}',
  'events.where-host': ' على هامش {$host}',
  'events.where-host-named': ' على هامش الاجتماع التالي: {$host}',
  'events.where-team': ' مع الفريق القطري ({$countries})',
  'events.mark': ' ({$about})',
  'events.mark-tentative': ' (ويتأكد الموعد لاحقا)',
  'events.to-host': ' أمام {$host}',
  'events.to-host-named': ' أمام {$host}',
  'events.to-addressee': ' إلى {$addressee}',
  'events.to-process': ' في سياق {$process}',
  'events.to-both': ' إلى {$addressee}، في سياق {$process}',
  'events.with-theme': '، تحت شعار «{$theme}»',
  'events.with-co-sponsors':
    '.input {$n :integer} .match $n zero {{، برعاية مشتركة من {$entities}}} one {{، برعاية مشتركة من {$entities}}} two {{، برعاية مشتركة من {$entities}}} few {{، برعاية مشتركة من {$entities}}} many {{، برعاية مشتركة من {$entities}}} * {{، برعاية مشتركة من {$entities}}}',
  'events.event-label': '{$kind}، {$date}',
  'events.told-of-day': '{$event} ({$day})',
  'events.told-of-month': '{$event} ({$month})',
  'events.told-of-months': '{$event} ({$months})',
  'events.told-of-range': '{$event} (من {$first} إلى {$last})',
  'events.told-side-event': 'النشاط الجانبي',
  'events.told-statement': 'البيان',
  'events.told-submission': 'الورقة المقدمة',
  'events.told-training': 'التدريب',
  'events.told-webinar': 'الحلقة الدراسية الشبكية',
  'events.told-course': 'الدورة التدريبية',
  'events.told-information-session': 'الجلسة الإعلامية',
  'events.told-launch': 'الإطلاق',
  'events.told-briefing': 'الإحاطة',
  'events.told-campaign': 'الحملة',
  'events.told-observance': 'الاحتفال',
  'events.what-side-event': 'نشاطا جانبيا بعنوان',
  'events.what-statement': 'بيانا بعنوان',
  'events.what-submission': 'ورقة بعنوان',
  'events.what-training': 'تدريبا بعنوان',
  'events.what-webinar': 'حلقة دراسية شبكية بعنوان',
  'events.what-course': 'دورة تدريبية بعنوان',
  'events.what-information-session': 'جلسة إعلامية بعنوان',
  'events.what-launch': 'إطلاقا بعنوان',
  'events.what-briefing': 'إحاطة بعنوان',
  'events.what-campaign': 'حملة بعنوان',
  'events.what-observance': 'احتفالا بعنوان',

  'events.fact-held': '{$when}{$observed}، نظمت الشبكة{$margins} {$what} «{$title}»{$team}{$about}{$with}.',
  'events.fact-held-council': '{$month}، نظمت الشبكة{$margins} {$what} «{$title}»{$team}.',
  'events.fact-held-bullet': '{$kind}: «{$title}» ({$date})',
  'events.fact-launched': '{$when}{$observed}، أطلقت الشبكة «{$document}»{$with}.',
  'events.fact-launched-council': '{$month}، أطلقت الشبكة «{$document}».',
  'events.fact-launched-bullet': 'إطلاق «{$document}» ({$date})',
  'events.fact-statement': '{$when}، ألقت الشبكة بيانا بعنوان «{$title}»{$to}{$theme}.',
  'events.fact-statement-council': '{$month}، ألقت الشبكة بيانا{$to}.',
  'events.fact-statement-bullet': 'بيان: «{$title}» ({$date})',
  'events.fact-submission': '{$when}، قدمت الشبكة ورقة بعنوان «{$title}»{$to}{$theme}.',
  'events.fact-submission-council': '{$month}، قدمت الشبكة ورقة{$to}.',
  'events.fact-submission-bullet': 'ورقة مقدمة: «{$title}» ({$date})',
  'events.fact-planned': 'تعتزم الشبكة أن تنظم {$time} {$what} «{$title}»{$team}{$length}.',
  'events.fact-planned-text': 'تعتزم الشبكة أن تقدم {$time} {$what} «{$title}»{$team}{$length}.',
  'events.fact-planned-text-bullet': '{$kind}: «{$title}» (مقرر: {$date}){$length}',
  'events.fact-planned-bullet': '{$kind}: «{$title}» (مقرر: {$date}){$length}',
  'events.fact-ongoing': 'تنظم الشبكة حاليا {$what} «{$title}»{$team} {$time}{$length}.',
  'events.fact-ongoing-bullet': '{$kind}: «{$title}» (جارٍ: {$date}){$length}',
  'events.fact-cancelled': 'ألغت الشبكة {$what} «{$title}» ({$date})، للسبب التالي: {$reason}.',
  'events.fact-cancelled-bullet': '{$kind}: «{$title}» (أُلغي: {$date})',
  'events.fact-side-events':
    '.input {$n :integer} .match $n zero {{نظمت الشبكة {$n :spelled} نشاط جانبي على هامش اجتماعات هيئات الأمم المتحدة.}} one {{نظمت الشبكة نشاطا جانبيا واحدا على هامش اجتماعات هيئات الأمم المتحدة.}} two {{نظمت الشبكة نشاطين جانبيين على هامش اجتماعات هيئات الأمم المتحدة.}} few {{نظمت الشبكة {$n :spelled gender=feminine} أنشطة جانبية على هامش اجتماعات هيئات الأمم المتحدة.}} many {{نظمت الشبكة {$n :spelled} نشاطا جانبيا على هامش اجتماعات هيئات الأمم المتحدة.}} * {{نظمت الشبكة {$n :spelled} نشاط جانبي على هامش اجتماعات هيئات الأمم المتحدة.}}',
  'events.fact-side-events-council':
    '.input {$n :integer} .match $n zero {{نظمت الشبكة {$n :spelled} نشاط جانبي على هامش اجتماعات هيئات الأمم المتحدة.}} one {{نظمت الشبكة نشاطا جانبيا واحدا على هامش اجتماعات هيئات الأمم المتحدة.}} two {{نظمت الشبكة نشاطين جانبيين على هامش اجتماعات هيئات الأمم المتحدة.}} few {{نظمت الشبكة {$n :spelled gender=feminine} أنشطة جانبية على هامش اجتماعات هيئات الأمم المتحدة.}} many {{نظمت الشبكة {$n :spelled} نشاطا جانبيا على هامش اجتماعات هيئات الأمم المتحدة.}} * {{نظمت الشبكة {$n :spelled} نشاط جانبي على هامش اجتماعات هيئات الأمم المتحدة.}}',
  'events.fact-side-events-bullet':
    '.input {$n :integer} .match $n zero {{لا أنشطة جانبية}} one {{نشاط جانبي واحد}} two {{نشاطان جانبيان}} few {{{$n} أنشطة جانبية}} many {{{$n} نشاطا جانبيا}} * {{{$n} نشاط جانبي}}',
  'events.fact-information-sessions':
    '.input {$n :integer} .match $n zero {{عقدت الشبكة {$n :spelled} جلسة إعلامية ({$range}) بعنوان {$titles}.}} one {{عقدت الشبكة جلسة إعلامية واحدة ({$range}) بعنوان {$titles}.}} two {{عقدت الشبكة جلستين إعلاميتين ({$range}) بعنوان {$titles}.}} few {{عقدت الشبكة {$n :spelled gender=feminine} جلسات إعلامية ({$range}) بعنوان {$titles}.}} many {{عقدت الشبكة {$n :spelled} جلسة إعلامية ({$range}) بعنوان {$titles}.}} * {{عقدت الشبكة {$n :spelled} جلسة إعلامية ({$range}) بعنوان {$titles}.}}',
  'events.fact-information-sessions-council':
    '.input {$n :integer} .match $n zero {{عقدت الشبكة {$n :spelled} جلسة إعلامية لأعضائها.}} one {{عقدت الشبكة جلسة إعلامية واحدة لأعضائها.}} two {{عقدت الشبكة جلستين إعلاميتين لأعضائها.}} few {{عقدت الشبكة {$n :spelled gender=feminine} جلسات إعلامية لأعضائها.}} many {{عقدت الشبكة {$n :spelled} جلسة إعلامية لأعضائها.}} * {{عقدت الشبكة {$n :spelled} جلسة إعلامية لأعضائها.}}',
  'events.fact-information-sessions-bullet':
    '.input {$n :integer} .match $n zero {{لا جلسات إعلامية}} one {{جلسة إعلامية واحدة}} two {{جلستان إعلاميتان}} few {{{$n} جلسات إعلامية}} many {{{$n} جلسة إعلامية}} * {{{$n} جلسة إعلامية}}',
  'events.fact-speakers': 'تكلم في {$event}: {$speakers}.',
  'events.fact-speakers-bullet': '{$label}: {$speakers}',
  'events.fact-states':
    '.input {$n :integer} .match $n zero {{شاركت في رعاية {$event} {$n :spelled} دولة عضو: {$countries}.}} one {{شاركت في رعاية {$event} دولة عضو واحدة: {$countries}.}} two {{شاركت في رعاية {$event} دولتان عضوان: {$countries}.}} few {{شاركت في رعاية {$event} {$n :spelled gender=feminine} دول أعضاء: {$countries}.}} many {{شاركت في رعاية {$event} {$n :spelled} دولة عضوا: {$countries}.}} * {{شاركت في رعاية {$event} {$n :spelled} دولة عضو: {$countries}.}}',
  'events.fact-states-council':
    '.input {$n :integer} .match $n zero {{شاركت في رعاية {$event} {$n :spelled} دولة عضو.}} one {{شاركت في رعاية {$event} دولة عضو واحدة.}} two {{شاركت في رعاية {$event} دولتان عضوان.}} few {{شاركت في رعاية {$event} {$n :spelled gender=feminine} دول أعضاء.}} many {{شاركت في رعاية {$event} {$n :spelled} دولة عضوا.}} * {{شاركت في رعاية {$event} {$n :spelled} دولة عضو.}}',
  'events.fact-states-bullet':
    '.input {$n :integer} .match $n zero {{{$label}: {$n} دولة عضو مشاركة في الرعاية}} one {{{$label}: دولة عضو واحدة مشاركة في الرعاية}} two {{{$label}: دولتان عضوان مشاركتان في الرعاية}} few {{{$label}: {$n} دول أعضاء مشاركة في الرعاية}} many {{{$label}: {$n} دولة عضوا مشاركة في الرعاية}} * {{{$label}: {$n} دولة عضو مشاركة في الرعاية}}',
  'events.fact-facilitators':
    '.input {$n :integer} .match $n zero {{يتولى التيسير في {$event} {$facilitators} من {$n :spelled} كيان: {$entities}.}} one {{يتولى التيسير في {$event} {$facilitators} من كيان واحد: {$entities}.}} two {{يتولى التيسير في {$event} {$facilitators} من كيانين: {$entities}.}} few {{يتولى التيسير في {$event} {$facilitators} من {$n :spelled} كيانات: {$entities}.}} many {{يتولى التيسير في {$event} {$facilitators} من {$n :spelled} كيانا: {$entities}.}} * {{يتولى التيسير في {$event} {$facilitators} من {$n :spelled} كيان: {$entities}.}}',
  'events.fact-facilitators-bullet':
    '.input {$n :integer} .match $n zero {{{$label}: {$facilitators} من {$n} كيان}} one {{{$label}: {$facilitators} من كيان واحد}} two {{{$label}: {$facilitators} من كيانين}} few {{{$label}: {$facilitators} من {$n} كيانات}} many {{{$label}: {$facilitators} من {$n} كيانا}} * {{{$label}: {$facilitators} من {$n} كيان}}',
  'events.fact-places-country-teams':
    '.input {$n :integer} .match $n zero {{عدد الأفرقة القطرية المخصصة لها أماكن في {$event}: {$n}.}} one {{خُصص لفريق قطري واحد مكان في {$event}.}} two {{خُصصت لفريقين قطريين أماكن في {$event}.}} few {{عدد الأفرقة القطرية المخصصة لها أماكن في {$event}: {$n}.}} many {{عدد الأفرقة القطرية المخصصة لها أماكن في {$event}: {$n}.}} * {{عدد الأفرقة القطرية المخصصة لها أماكن في {$event}: {$n}.}}',
  'events.fact-places-country-teams-bullet':
    '.input {$n :integer} .match $n zero {{{$label}: {$n} فريق قطري}} one {{{$label}: فريق قطري واحد}} two {{{$label}: فريقان قطريان}} few {{{$label}: {$n} أفرقة قطرية}} many {{{$label}: {$n} فريقا قطريا}} * {{{$label}: {$n} فريق قطري}}',
  'events.fact-places-people':
    '.input {$n :integer} .match $n zero {{عدد الأماكن المتاحة في {$event}: {$n}.}} one {{في {$event} مكان لشخص واحد.}} two {{في {$event} مكانان لشخصين.}} few {{عدد الأماكن المتاحة في {$event}: {$n}.}} many {{عدد الأماكن المتاحة في {$event}: {$n}.}} * {{عدد الأماكن المتاحة في {$event}: {$n}.}}',
  'events.fact-places-people-bullet':
    '.input {$n :integer} .match $n zero {{{$label}: {$n} مكان}} one {{{$label}: مكان واحد}} two {{{$label}: مكانان}} few {{{$label}: {$n} أماكن}} many {{{$label}: {$n} مكانا}} * {{{$label}: {$n} مكان}}',
  'events.fact-participants-government':
    '.input {$n :integer} .match $n zero {{شارك في {$event} {$n :spelled} مسؤول حكومي{$about}.}} one {{شارك في {$event} مسؤول حكومي واحد{$about}.}} two {{شارك في {$event} مسؤولان حكوميان{$about}.}} few {{شارك في {$event} {$n :spelled} مسؤولين حكوميين{$about}.}} many {{شارك في {$event} {$n :spelled} مسؤولا حكوميا{$about}.}} * {{شارك في {$event} {$n :spelled} مسؤول حكومي{$about}.}}',
  'events.fact-participants-government-council':
    '.input {$n :integer} .match $n zero {{شارك {$n :spelled} مسؤول حكومي في تدريب نظمته الشبكة{$about}.}} one {{شارك مسؤول حكومي واحد في تدريب نظمته الشبكة{$about}.}} two {{شارك مسؤولان حكوميان في تدريب نظمته الشبكة{$about}.}} few {{شارك {$n :spelled} مسؤولين حكوميين في تدريب نظمته الشبكة{$about}.}} many {{شارك {$n :spelled} مسؤولا حكوميا في تدريب نظمته الشبكة{$about}.}} * {{شارك {$n :spelled} مسؤول حكومي في تدريب نظمته الشبكة{$about}.}}',
  'events.fact-participants-government-bullet':
    '.input {$n :integer} .match $n zero {{{$label}: {$n} مسؤول حكومي{$about}}} one {{{$label}: مسؤول حكومي واحد{$about}}} two {{{$label}: مسؤولان حكوميان{$about}}} few {{{$label}: {$n} مسؤولين حكوميين{$about}}} many {{{$label}: {$n} مسؤولا حكوميا{$about}}} * {{{$label}: {$n} مسؤول حكومي{$about}}}',
  'events.fact-participants-un':
    '.input {$n :integer} .match $n zero {{شارك في {$event} {$n :spelled} موظف من منظومة الأمم المتحدة{$about}.}} one {{شارك في {$event} موظف واحد من منظومة الأمم المتحدة{$about}.}} two {{شارك في {$event} موظفان من منظومة الأمم المتحدة{$about}.}} few {{شارك في {$event} {$n :spelled} موظفين من منظومة الأمم المتحدة{$about}.}} many {{شارك في {$event} {$n :spelled} موظفا من منظومة الأمم المتحدة{$about}.}} * {{شارك في {$event} {$n :spelled} موظف من منظومة الأمم المتحدة{$about}.}}',
  'events.fact-participants-un-bullet':
    '.input {$n :integer} .match $n zero {{{$label}: {$n} موظف من منظومة الأمم المتحدة{$about}}} one {{{$label}: موظف واحد من منظومة الأمم المتحدة{$about}}} two {{{$label}: موظفان من منظومة الأمم المتحدة{$about}}} few {{{$label}: {$n} موظفين من منظومة الأمم المتحدة{$about}}} many {{{$label}: {$n} موظفا من منظومة الأمم المتحدة{$about}}} * {{{$label}: {$n} موظف من منظومة الأمم المتحدة{$about}}}',
  'events.fact-participants-civil-society':
    '.input {$n :integer} .match $n zero {{شارك في {$event} {$n :spelled} ممثل للمجتمع المدني{$about}.}} one {{شارك في {$event} ممثل واحد للمجتمع المدني{$about}.}} two {{شارك في {$event} ممثلان للمجتمع المدني{$about}.}} few {{شارك في {$event} {$n :spelled} ممثلين للمجتمع المدني{$about}.}} many {{شارك في {$event} {$n :spelled} ممثلا للمجتمع المدني{$about}.}} * {{شارك في {$event} {$n :spelled} ممثل للمجتمع المدني{$about}.}}',
  'events.fact-participants-civil-society-bullet':
    '.input {$n :integer} .match $n zero {{{$label}: {$n} ممثل للمجتمع المدني{$about}}} one {{{$label}: ممثل واحد للمجتمع المدني{$about}}} two {{{$label}: ممثلان للمجتمع المدني{$about}}} few {{{$label}: {$n} ممثلين للمجتمع المدني{$about}}} many {{{$label}: {$n} ممثلا للمجتمع المدني{$about}}} * {{{$label}: {$n} ممثل للمجتمع المدني{$about}}}',
  'events.fact-participants-academia':
    '.input {$n :integer} .match $n zero {{شارك في {$event} {$n :spelled} ممثل للأوساط الأكاديمية{$about}.}} one {{شارك في {$event} ممثل واحد للأوساط الأكاديمية{$about}.}} two {{شارك في {$event} ممثلان للأوساط الأكاديمية{$about}.}} few {{شارك في {$event} {$n :spelled} ممثلين للأوساط الأكاديمية{$about}.}} many {{شارك في {$event} {$n :spelled} ممثلا للأوساط الأكاديمية{$about}.}} * {{شارك في {$event} {$n :spelled} ممثل للأوساط الأكاديمية{$about}.}}',
  'events.fact-participants-academia-bullet':
    '.input {$n :integer} .match $n zero {{{$label}: {$n} ممثل للأوساط الأكاديمية{$about}}} one {{{$label}: ممثل واحد للأوساط الأكاديمية{$about}}} two {{{$label}: ممثلان للأوساط الأكاديمية{$about}}} few {{{$label}: {$n} ممثلين للأوساط الأكاديمية{$about}}} many {{{$label}: {$n} ممثلا للأوساط الأكاديمية{$about}}} * {{{$label}: {$n} ممثل للأوساط الأكاديمية{$about}}}',
  'events.fact-participants-all':
    '.input {$n :integer} .match $n zero {{شارك في {$event} {$n :spelled} شخص{$about}.}} one {{شارك في {$event} شخص واحد{$about}.}} two {{شارك في {$event} شخصان{$about}.}} few {{شارك في {$event} {$n :spelled} أشخاص{$about}.}} many {{شارك في {$event} {$n :spelled} شخصا{$about}.}} * {{شارك في {$event} {$n :spelled} شخص{$about}.}}',
  'events.fact-participants-all-bullet':
    '.input {$n :integer} .match $n zero {{{$label}: {$n} شخص{$about}}} one {{{$label}: شخص واحد{$about}}} two {{{$label}: شخصان{$about}}} few {{{$label}: {$n} أشخاص{$about}}} many {{{$label}: {$n} شخصا{$about}}} * {{{$label}: {$n} شخص{$about}}}',
} satisfies Record<keyof typeof en, string>
