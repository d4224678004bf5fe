import type { en } from './en.ts'

export const ar = {
  'events.counted-days':
    '.input {$n :integer} .match $n zero {{لا أيام}} one {{يوم واحد}} two {{يومان}} few {{{$n} أيام}} many {{{$n} يوما}} * {{{$n} يوم}}',
  'events.counted-weekdays':
    '.input {$n :integer} .match $n zero {{لا أيام من الاثنين إلى الجمعة}} one {{يوم واحد من الاثنين إلى الجمعة}} two {{يومان من الاثنين إلى الجمعة}} few {{{$n} أيام من الاثنين إلى الجمعة}} many {{{$n} يوما من الاثنين إلى الجمعة}} * {{{$n} يوم من الاثنين إلى الجمعة}}',
  'events.counted-entities':
    '.input {$n :integer} .match $n zero {{لا كيانات}} one {{كيان واحد}} two {{كيانان}} few {{{$n} كيانات}} many {{{$n} كيانا}} * {{{$n} كيان}}',
  'events.counted-facilitators':
    '.input {$n :integer} .match $n zero {{لا ميسِّرين}} one {{ميسِّر واحد}} two {{ميسِّران}} few {{{$n} ميسِّرين}} many {{{$n} ميسِّرا}} * {{{$n} ميسِّر}}',
  'events.counted-un-official':
    '.input {$n :integer} .match $n zero {{لا موظفين في الأمم المتحدة}} one {{موظف واحد في الأمم المتحدة}} two {{موظفان في الأمم المتحدة}} few {{{$n} موظفين في الأمم المتحدة}} many {{{$n} موظفا في الأمم المتحدة}} * {{{$n} موظف في الأمم المتحدة}}',
  'events.counted-independent-expert':
    '.input {$n :integer} .match $n zero {{لا خبراء مستقلين}} one {{خبير مستقل واحد}} two {{خبيران مستقلان}} few {{{$n} خبراء مستقلين}} many {{{$n} خبيرا مستقلا}} * {{{$n} خبير مستقل}}',
  'events.counted-network-representative':
    '.input {$n :integer} .match $n zero {{لا ممثلين للشبكة}} one {{ممثل واحد للشبكة}} two {{ممثلان للشبكة}} few {{{$n} ممثلين للشبكة}} many {{{$n} ممثلا للشبكة}} * {{{$n} ممثل للشبكة}}',
  'events.counted-member-state':
    '.input {$n :integer} .match $n zero {{لا ممثلين للدول الأعضاء}} one {{ممثل واحد لدولة عضو}} two {{ممثلان لدول أعضاء}} few {{{$n} ممثلين لدول أعضاء}} many {{{$n} ممثلا لدول أعضاء}} * {{{$n} ممثل لدول أعضاء}}',
  'events.counted-moderator':
    '.input {$n :integer} .match $n zero {{لا مديرين للنقاش}} one {{مدير واحد للنقاش}} two {{مديران للنقاش}} few {{{$n} مديرين للنقاش}} many {{{$n} مديرا للنقاش}} * {{{$n} مدير للنقاش}}',
  'events.counted-guest':
    '.input {$n :integer} .match $n zero {{لا ضيوف}} one {{ضيف واحد}} two {{ضيفان}} few {{{$n} ضيوف}} many {{{$n} ضيفا}} * {{{$n} ضيف}}',
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
  'events.on-range': 'من {$first} إلى {$last}',
  'events.dated-length': '{$date}: {$length}',
  'events.dated-tentative': '{$date}، ويتأكد الموعد لاحقا',
  'events.where-host': ' على هامش {$host}',
  'events.where-team': ' مع الفريق القطري ({$countries})',
  'events.mark': ' ({$about})',
  'events.to-host': ' أمام {$host}',
  'events.to-addressee': ' إلى {$addressee}',
  'events.to-process': ' في إطار {$process}',
  'events.event-told': '{$kind}، {$date}',
  'events.event-told-about': '{$kind}، {$date}، {$about}',
  'events.what-side-event': 'نشاطا جانبيا',
  'events.what-statement': 'بيانا',
  'events.what-submission': 'ورقة',
  'events.what-training': 'تدريبا',
  'events.what-webinar': 'حلقة دراسية شبكية',
  'events.what-course': 'دورة تدريبية',
  'events.what-information-session': 'جلسة إعلامية',
  'events.what-launch': 'إطلاقا',
  'events.what-briefing': 'إحاطة',
  'events.what-campaign': 'حملة',
  'events.what-observance': 'احتفالا بيوم دولي',

  'events.fact-held': 'نظمت الشبكة {$what} بعنوان «{$title}»{$where} {$when}{$mark}.',
  'events.fact-held-council': 'نظمت الشبكة {$what} بعنوان «{$title}»{$where} {$month}.',
  'events.fact-held-bullet': '{$kind}: «{$title}» ({$date})',
  'events.fact-launched': 'أطلقت الشبكة «{$document}» {$when}{$mark}.',
  'events.fact-launched-council': 'أطلقت الشبكة «{$document}» {$month}.',
  'events.fact-launched-bullet': 'إطلاق «{$document}» ({$date})',
  'events.fact-statement': 'ألقت الشبكة بيانا بعنوان «{$title}»{$to} {$when}.',
  'events.fact-statement-council': 'ألقت الشبكة بيانا{$to} {$month}.',
  'events.fact-statement-bullet': 'بيان: «{$title}» ({$date})',
  'events.fact-submission': 'قدمت الشبكة ورقة بعنوان «{$title}»{$to} {$when}.',
  'events.fact-submission-council': 'قدمت الشبكة ورقة{$to} {$month}.',
  'events.fact-submission-bullet': 'ورقة مقدمة: «{$title}» ({$date})',
  'events.fact-theme': 'كان موضوع {$host} «{$theme}».',
  'events.fact-theme-bullet': 'موضوع {$host}: «{$theme}»',
  'events.fact-planned': 'تعتزم الشبكة أن تنظم {$what} بعنوان «{$title}» ({$dated}).',
  'events.fact-planned-text': 'تعتزم الشبكة أن تقدم {$what} بعنوان «{$title}» ({$dated}).',
  'events.fact-planned-text-bullet': 'من المقرر: {$what} بعنوان «{$title}» ({$dated})',
  'events.fact-planned-bullet': 'من المقرر: {$what} بعنوان «{$title}» ({$dated})',
  'events.fact-ongoing': 'تنظم الشبكة حاليا {$what} بعنوان «{$title}» ({$dated}).',
  'events.fact-ongoing-bullet': 'يجري حاليا: {$what} بعنوان «{$title}» ({$dated})',
  'events.fact-cancelled': 'ألغت الشبكة {$what} بعنوان «{$title}» ({$date}): {$reason}',
  'events.fact-cancelled-bullet': 'إلغاء: {$what} بعنوان «{$title}» ({$date})',
  'events.fact-side-events':
    '.input {$n :integer} .match $n zero {{لم تنظم الشبكة أي نشاط جانبي على هامش اجتماعات هيئات الأمم المتحدة.}} one {{نظمت الشبكة نشاطا جانبيا واحدا على هامش اجتماعات هيئات الأمم المتحدة.}} two {{نظمت الشبكة نشاطين جانبيين على هامش اجتماعات هيئات الأمم المتحدة.}} few {{نظمت الشبكة {$n} أنشطة جانبية على هامش اجتماعات هيئات الأمم المتحدة.}} many {{نظمت الشبكة {$n} نشاطا جانبيا على هامش اجتماعات هيئات الأمم المتحدة.}} * {{نظمت الشبكة {$n} نشاط جانبي على هامش اجتماعات هيئات الأمم المتحدة.}}',
  'events.fact-side-events-council':
    '.input {$n :integer} .match $n zero {{لم تنظم الشبكة أي نشاط جانبي على هامش اجتماعات هيئات الأمم المتحدة.}} one {{نظمت الشبكة نشاطا جانبيا واحدا على هامش اجتماعات هيئات الأمم المتحدة.}} two {{نظمت الشبكة نشاطين جانبيين على هامش اجتماعات هيئات الأمم المتحدة.}} few {{نظمت الشبكة {$n} أنشطة جانبية على هامش اجتماعات هيئات الأمم المتحدة.}} many {{نظمت الشبكة {$n} نشاطا جانبيا على هامش اجتماعات هيئات الأمم المتحدة.}} * {{نظمت الشبكة {$n} نشاط جانبي على هامش اجتماعات هيئات الأمم المتحدة.}}',
  'events.fact-side-events-bullet':
    '.input {$n :integer} .match $n zero {{لا أنشطة جانبية}} one {{نشاط جانبي واحد}} two {{نشاطان جانبيان}} few {{{$n} أنشطة جانبية}} many {{{$n} نشاطا جانبيا}} * {{{$n} نشاط جانبي}}',
  'events.fact-information-sessions':
    '.input {$n :integer} .match $n zero {{لم تعقد الشبكة أي جلسة إعلامية: {$titles}.}} one {{عقدت الشبكة جلسة إعلامية واحدة: {$titles}.}} two {{عقدت الشبكة جلستين إعلاميتين: {$titles}.}} few {{عقدت الشبكة {$n} جلسات إعلامية: {$titles}.}} many {{عقدت الشبكة {$n} جلسة إعلامية: {$titles}.}} * {{عقدت الشبكة {$n} جلسة إعلامية: {$titles}.}}',
  'events.fact-information-sessions-council':
    '.input {$n :integer} .match $n zero {{لم تعقد الشبكة أي جلسة إعلامية لأعضائها.}} one {{عقدت الشبكة جلسة إعلامية واحدة لأعضائها.}} two {{عقدت الشبكة جلستين إعلاميتين لأعضائها.}} few {{عقدت الشبكة {$n} جلسات إعلامية لأعضائها.}} many {{عقدت الشبكة {$n} جلسة إعلامية لأعضائها.}} * {{عقدت الشبكة {$n} جلسة إعلامية لأعضائها.}}',
  'events.fact-information-sessions-bullet':
    '.input {$n :integer} .match $n zero {{لا جلسات إعلامية}} one {{جلسة إعلامية واحدة}} two {{جلستان إعلاميتان}} few {{{$n} جلسات إعلامية}} many {{{$n} جلسة إعلامية}} * {{{$n} جلسة إعلامية}}',
  'events.fact-speakers': 'تكلم في هذه الفعالية ({$event}): {$speakers}.',
  'events.fact-speakers-bullet': 'المتكلمون في هذه الفعالية ({$event}): {$speakers}',
  'events.fact-co-sponsors':
    '.input {$n :integer} .match $n zero {{لم يشارك أي كيان في رعاية هذه الفعالية ({$event}): {$entities}.}} one {{شارك في رعاية هذه الفعالية ({$event}) الكيان التالي: {$entities}.}} two {{شارك في رعاية هذه الفعالية ({$event}) الكيانان التاليان: {$entities}.}} few {{شاركت في رعاية هذه الفعالية ({$event}) الكيانات التالية: {$entities}.}} many {{شاركت في رعاية هذه الفعالية ({$event}) الكيانات التالية: {$entities}.}} * {{شاركت في رعاية هذه الفعالية ({$event}) الكيانات التالية: {$entities}.}}',
  'events.fact-co-sponsors-bullet': 'المشاركون في رعاية هذه الفعالية ({$event}): {$entities}',
  'events.fact-states':
    '.input {$n :integer} .match $n zero {{لم تشارك في رعاية هذه الفعالية ({$event}) أي دولة عضو: {$countries}.}} one {{شاركت في رعاية هذه الفعالية ({$event}) دولة عضو واحدة: {$countries}.}} two {{شاركت في رعاية هذه الفعالية ({$event}) دولتان عضوان: {$countries}.}} few {{شاركت في رعاية هذه الفعالية ({$event}) {$n} دول أعضاء: {$countries}.}} many {{شاركت في رعاية هذه الفعالية ({$event}) {$n} دولة عضوا: {$countries}.}} * {{شاركت في رعاية هذه الفعالية ({$event}) {$n} دولة عضو: {$countries}.}}',
  'events.fact-states-council':
    '.input {$n :integer} .match $n zero {{لم تشارك في رعاية هذه الفعالية ({$event}) أي دولة عضو.}} one {{شاركت في رعاية هذه الفعالية ({$event}) دولة عضو واحدة.}} two {{شاركت في رعاية هذه الفعالية ({$event}) دولتان عضوان.}} few {{شاركت في رعاية هذه الفعالية ({$event}) {$n} دول أعضاء.}} many {{شاركت في رعاية هذه الفعالية ({$event}) {$n} دولة عضوا.}} * {{شاركت في رعاية هذه الفعالية ({$event}) {$n} دولة عضو.}}',
  'events.fact-states-bullet':
    '.input {$n :integer} .match $n zero {{لا دول أعضاء مشاركة في رعاية هذه الفعالية ({$event})}} one {{دولة عضو واحدة مشاركة في رعاية هذه الفعالية ({$event})}} two {{دولتان عضوان مشاركتان في رعاية هذه الفعالية ({$event})}} few {{{$n} دول أعضاء مشاركة في رعاية هذه الفعالية ({$event})}} many {{{$n} دولة عضوا مشاركة في رعاية هذه الفعالية ({$event})}} * {{{$n} دولة عضو مشاركة في رعاية هذه الفعالية ({$event})}}',
  'events.fact-facilitators':
    '.input {$n :integer} .match $n zero {{في هذه الفعالية ({$event}) {$facilitators} من غير كيان محدد: {$entities}.}} one {{في هذه الفعالية ({$event}) {$facilitators} من كيان واحد: {$entities}.}} two {{في هذه الفعالية ({$event}) {$facilitators} من كيانين: {$entities}.}} few {{في هذه الفعالية ({$event}) {$facilitators} من {$n} كيانات: {$entities}.}} many {{في هذه الفعالية ({$event}) {$facilitators} من {$n} كيانا: {$entities}.}} * {{في هذه الفعالية ({$event}) {$facilitators} من {$n} كيان: {$entities}.}}',
  'events.fact-facilitators-bullet':
    '.input {$n :integer} .match $n zero {{{$facilitators} من غير كيان محدد ({$event})}} one {{{$facilitators} من كيان واحد ({$event})}} two {{{$facilitators} من كيانين ({$event})}} few {{{$facilitators} من {$n} كيانات ({$event})}} many {{{$facilitators} من {$n} كيانا ({$event})}} * {{{$facilitators} من {$n} كيان ({$event})}}',
  'events.fact-places-country-teams':
    '.input {$n :integer} .match $n zero {{لا أماكن للأفرقة القطرية في هذه الفعالية ({$event}).}} one {{في هذه الفعالية ({$event}) مكان لفريق قطري واحد.}} two {{في هذه الفعالية ({$event}) مكانان لفريقين قطريين.}} few {{في هذه الفعالية ({$event}) أماكن لـ {$n} أفرقة قطرية.}} many {{في هذه الفعالية ({$event}) أماكن لـ {$n} فريقا قطريا.}} * {{في هذه الفعالية ({$event}) أماكن لـ {$n} فريق قطري.}}',
  'events.fact-places-country-teams-bullet':
    '.input {$n :integer} .match $n zero {{لا أفرقة قطرية في هذه الفعالية ({$event})}} one {{فريق قطري واحد في هذه الفعالية ({$event})}} two {{فريقان قطريان في هذه الفعالية ({$event})}} few {{{$n} أفرقة قطرية في هذه الفعالية ({$event})}} many {{{$n} فريقا قطريا في هذه الفعالية ({$event})}} * {{{$n} فريق قطري في هذه الفعالية ({$event})}}',
  'events.fact-places-people':
    '.input {$n :integer} .match $n zero {{لا أماكن في هذه الفعالية ({$event}).}} one {{في هذه الفعالية ({$event}) مكان لشخص واحد.}} two {{في هذه الفعالية ({$event}) مكانان لشخصين.}} few {{في هذه الفعالية ({$event}) أماكن لـ {$n} أشخاص.}} many {{في هذه الفعالية ({$event}) أماكن لـ {$n} شخصا.}} * {{في هذه الفعالية ({$event}) أماكن لـ {$n} شخص.}}',
  'events.fact-places-people-bullet':
    '.input {$n :integer} .match $n zero {{لا أماكن في هذه الفعالية ({$event})}} one {{مكان واحد في هذه الفعالية ({$event})}} two {{مكانان في هذه الفعالية ({$event})}} few {{{$n} أماكن في هذه الفعالية ({$event})}} many {{{$n} مكانا في هذه الفعالية ({$event})}} * {{{$n} مكان في هذه الفعالية ({$event})}}',
  'events.fact-participants-government':
    '.input {$n :integer} .match $n zero {{لم يشارك أي مسؤول حكومي في هذه الفعالية ({$event}).}} one {{شارك مسؤول حكومي واحد في هذه الفعالية ({$event}).}} two {{شارك مسؤولان حكوميان في هذه الفعالية ({$event}).}} few {{شارك {$n} مسؤولين حكوميين في هذه الفعالية ({$event}).}} many {{شارك {$n} مسؤولا حكوميا في هذه الفعالية ({$event}).}} * {{شارك {$n} مسؤول حكومي في هذه الفعالية ({$event}).}}',
  'events.fact-participants-government-council':
    '.input {$n :integer} .match $n zero {{لم يشارك أي مسؤول حكومي في تدريب نظمته الشبكة{$mark}.}} one {{شارك مسؤول حكومي واحد في تدريب نظمته الشبكة{$mark}.}} two {{شارك مسؤولان حكوميان في تدريب نظمته الشبكة{$mark}.}} few {{شارك {$n} مسؤولين حكوميين في تدريب نظمته الشبكة{$mark}.}} many {{شارك {$n} مسؤولا حكوميا في تدريب نظمته الشبكة{$mark}.}} * {{شارك {$n} مسؤول حكومي في تدريب نظمته الشبكة{$mark}.}}',
  'events.fact-participants-government-bullet':
    '.input {$n :integer} .match $n zero {{لا مسؤولين حكوميين في هذه الفعالية ({$event})}} one {{مسؤول حكومي واحد في هذه الفعالية ({$event})}} two {{مسؤولان حكوميان في هذه الفعالية ({$event})}} few {{{$n} مسؤولين حكوميين في هذه الفعالية ({$event})}} many {{{$n} مسؤولا حكوميا في هذه الفعالية ({$event})}} * {{{$n} مسؤول حكومي في هذه الفعالية ({$event})}}',
  'events.fact-participants-un':
    '.input {$n :integer} .match $n zero {{لم يشارك أي موظف من منظومة الأمم المتحدة في هذه الفعالية ({$event}).}} one {{شارك موظف واحد من منظومة الأمم المتحدة في هذه الفعالية ({$event}).}} two {{شارك موظفان من منظومة الأمم المتحدة في هذه الفعالية ({$event}).}} few {{شارك {$n} موظفين من منظومة الأمم المتحدة في هذه الفعالية ({$event}).}} many {{شارك {$n} موظفا من منظومة الأمم المتحدة في هذه الفعالية ({$event}).}} * {{شارك {$n} موظف من منظومة الأمم المتحدة في هذه الفعالية ({$event}).}}',
  'events.fact-participants-un-bullet':
    '.input {$n :integer} .match $n zero {{لا موظفين من منظومة الأمم المتحدة في هذه الفعالية ({$event})}} one {{موظف واحد من منظومة الأمم المتحدة في هذه الفعالية ({$event})}} two {{موظفان من منظومة الأمم المتحدة في هذه الفعالية ({$event})}} few {{{$n} موظفين من منظومة الأمم المتحدة في هذه الفعالية ({$event})}} many {{{$n} موظفا من منظومة الأمم المتحدة في هذه الفعالية ({$event})}} * {{{$n} موظف من منظومة الأمم المتحدة في هذه الفعالية ({$event})}}',
  'events.fact-participants-civil-society':
    '.input {$n :integer} .match $n zero {{لم يشارك أي ممثل للمجتمع المدني في هذه الفعالية ({$event}).}} one {{شارك ممثل واحد للمجتمع المدني في هذه الفعالية ({$event}).}} two {{شارك ممثلان للمجتمع المدني في هذه الفعالية ({$event}).}} few {{شارك {$n} ممثلين للمجتمع المدني في هذه الفعالية ({$event}).}} many {{شارك {$n} ممثلا للمجتمع المدني في هذه الفعالية ({$event}).}} * {{شارك {$n} ممثل للمجتمع المدني في هذه الفعالية ({$event}).}}',
  'events.fact-participants-civil-society-bullet':
    '.input {$n :integer} .match $n zero {{لا ممثلين للمجتمع المدني في هذه الفعالية ({$event})}} one {{ممثل واحد للمجتمع المدني في هذه الفعالية ({$event})}} two {{ممثلان للمجتمع المدني في هذه الفعالية ({$event})}} few {{{$n} ممثلين للمجتمع المدني في هذه الفعالية ({$event})}} many {{{$n} ممثلا للمجتمع المدني في هذه الفعالية ({$event})}} * {{{$n} ممثل للمجتمع المدني في هذه الفعالية ({$event})}}',
  'events.fact-participants-academia':
    '.input {$n :integer} .match $n zero {{لم يشارك أي ممثل للأوساط الأكاديمية في هذه الفعالية ({$event}).}} one {{شارك ممثل واحد للأوساط الأكاديمية في هذه الفعالية ({$event}).}} two {{شارك ممثلان للأوساط الأكاديمية في هذه الفعالية ({$event}).}} few {{شارك {$n} ممثلين للأوساط الأكاديمية في هذه الفعالية ({$event}).}} many {{شارك {$n} ممثلا للأوساط الأكاديمية في هذه الفعالية ({$event}).}} * {{شارك {$n} ممثل للأوساط الأكاديمية في هذه الفعالية ({$event}).}}',
  'events.fact-participants-academia-bullet':
    '.input {$n :integer} .match $n zero {{لا ممثلين للأوساط الأكاديمية في هذه الفعالية ({$event})}} one {{ممثل واحد للأوساط الأكاديمية في هذه الفعالية ({$event})}} two {{ممثلان للأوساط الأكاديمية في هذه الفعالية ({$event})}} few {{{$n} ممثلين للأوساط الأكاديمية في هذه الفعالية ({$event})}} many {{{$n} ممثلا للأوساط الأكاديمية في هذه الفعالية ({$event})}} * {{{$n} ممثل للأوساط الأكاديمية في هذه الفعالية ({$event})}}',
  'events.fact-participants-all':
    '.input {$n :integer} .match $n zero {{لم يشارك أحد في هذه الفعالية ({$event}).}} one {{شارك شخص واحد في هذه الفعالية ({$event}).}} two {{شارك شخصان في هذه الفعالية ({$event}).}} few {{شارك {$n} أشخاص في هذه الفعالية ({$event}).}} many {{شارك {$n} شخصا في هذه الفعالية ({$event}).}} * {{شارك {$n} شخص في هذه الفعالية ({$event}).}}',
  'events.fact-participants-all-bullet':
    '.input {$n :integer} .match $n zero {{لا مشاركين في هذه الفعالية ({$event})}} one {{مشارك واحد في هذه الفعالية ({$event})}} two {{مشاركان في هذه الفعالية ({$event})}} few {{{$n} مشاركين في هذه الفعالية ({$event})}} many {{{$n} مشاركا في هذه الفعالية ({$event})}} * {{{$n} مشارك في هذه الفعالية ({$event})}}',
} satisfies Record<keyof typeof en, string>
