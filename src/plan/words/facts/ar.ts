import type { en } from './en.ts'

export const ar = {
  'plan.fact-adopted':
    '.input {$precise :string} .match $precise * {{اعتمدت الشبكة {$plan} للفترة {$years} في {$day}.}}',
  'plan.fact-adopted-council':
    '.input {$precise :string} .match $precise * {{اعتمدت الشبكة خطة عملها للفترة {$years} ({$plan}) في {$day}.}}',
  'plan.fact-adopted-bullet': '.input {$precise :string} .match $precise * {{اعتماد {$plan} ({$years}) في {$day}}}',
  'plan.fact-final': '.input {$precise :string} .match $precise * {{اكتملت {$plan} في شكلها النهائي في {$day}.}}',
  'plan.fact-final-council':
    '.input {$precise :string} .match $precise * {{اكتملت خطة عمل الشبكة في شكلها النهائي في {$day}.}}',
  'plan.fact-final-bullet': '.input {$precise :string} .match $precise * {{{$plan} في شكلها النهائي في {$day}}}',
  'plan.fact-pillars':
    '.input {$n :integer} .match $n zero {{لا تضم {$plan} أي ركيزة ({$n}).}} one {{تضم {$plan} ركيزة واحدة ({$n}).}} two {{تضم {$plan} ركيزتين ({$n}).}} few {{تضم {$plan} {$n} ركائز.}} many {{تضم {$plan} {$n} ركيزة.}} * {{تضم {$plan} {$n} ركيزة.}}',
  'plan.fact-pillars-council':
    '.input {$n :integer} .match $n zero {{لا تضم خطة عمل الشبكة ({$plan}) أي ركيزة ({$n}).}} one {{تضم خطة عمل الشبكة ({$plan}) ركيزة واحدة ({$n}).}} two {{تضم خطة عمل الشبكة ({$plan}) ركيزتين ({$n}).}} few {{تضم خطة عمل الشبكة ({$plan}) {$n} ركائز.}} many {{تضم خطة عمل الشبكة ({$plan}) {$n} ركيزة.}} * {{تضم خطة عمل الشبكة ({$plan}) {$n} ركيزة.}}',
  'plan.fact-pillars-bullet':
    '.input {$n :integer} .match $n zero {{{$plan}: لا ركائز ({$n})}} one {{{$plan}: ركيزة واحدة ({$n})}} two {{{$plan}: ركيزتان ({$n})}} few {{{$plan}: {$n} ركائز}} many {{{$plan}: {$n} ركيزة}} * {{{$plan}: {$n} ركيزة}}',
  'plan.fact-pillar': 'يقود الركيزة {$number}، {$pillar}: {$entities}.',
  'plan.fact-pillar-summary': 'يقود الركيزة {$number}، {$pillar}: {$entities}.',
  'plan.fact-pillar-bullet': 'الركيزة {$number}، {$pillar}: {$entities}',
  'plan.fact-paused':
    'الركيزة {$number}، {$pillar}، غير نشطة منذ {$since}، {$reason}؛ والموعد المحدد لإعادة النظر فيها هو {$review}.',
  'plan.fact-paused-summary': 'الركيزة {$number}، {$pillar}، غير نشطة حالياً، {$reason}.',
  'plan.fact-paused-bullet': 'الركيزة {$number}، {$pillar}: غير نشطة، {$reason}؛ إعادة النظر في {$review}',
  'plan.fact-goal': 'اتفقت الركيزة على الهدف التالي لعام {$year}: {$text}',
  'plan.fact-goal-bullet': 'هدف {$year}: {$text}',
  'plan.fact-progress':
    '.input {$n :integer} .match $n zero {{ليس للركيزة نواتج ({$n}؛ أُنجز: {$done}؛ في الموعد: {$onTime}؛ متأخر: {$late}؛ بلا موعد: {$undated}).}} one {{للركيزة ناتج واحد ({$n}؛ أُنجز: {$done}؛ في الموعد: {$onTime}؛ متأخر: {$late}؛ بلا موعد: {$undated}).}} two {{للركيزة ناتجان ({$n}؛ أُنجز: {$done}؛ في الموعد: {$onTime}؛ متأخر: {$late}؛ بلا موعد: {$undated}).}} few {{للركيزة {$n} نواتج (أُنجز: {$done}؛ في الموعد: {$onTime}؛ متأخر: {$late}؛ بلا موعد: {$undated}).}} many {{للركيزة {$n} ناتجاً (أُنجز: {$done}؛ في الموعد: {$onTime}؛ متأخر: {$late}؛ بلا موعد: {$undated}).}} * {{للركيزة {$n} ناتج (أُنجز: {$done}؛ في الموعد: {$onTime}؛ متأخر: {$late}؛ بلا موعد: {$undated}).}}',

  'plan.fact-output-done': '.input {$precise :string} .match $precise * {{أُنجز الناتج «{$title}» في {$day}.}}',
  'plan.fact-output-done-bullet': '.input {$precise :string} .match $precise * {{{$title}: أُنجز في {$day}}}',
  'plan.fact-output-done-late':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day zero {{أُنجز الناتج «{$title}» في {$day}، بتأخر {$n} يوم عن الموعد المقرر.}} day one {{أُنجز الناتج «{$title}» في {$day}، بتأخر يوم واحد ({$n}) عن الموعد المقرر.}} day two {{أُنجز الناتج «{$title}» في {$day}، بتأخر يومين ({$n}) عن الموعد المقرر.}} day few {{أُنجز الناتج «{$title}» في {$day}، بتأخر {$n} أيام عن الموعد المقرر.}} day many {{أُنجز الناتج «{$title}» في {$day}، بتأخر {$n} يوماً عن الموعد المقرر.}} day * {{أُنجز الناتج «{$title}» في {$day}، بتأخر {$n} يوم عن الموعد المقرر.}} * zero {{أُنجز الناتج «{$title}» في {$day}، بتأخر {$n} يوم عن الموعد المقرر.}} * one {{أُنجز الناتج «{$title}» في {$day}، بتأخر يوم واحد ({$n}) عن الموعد المقرر.}} * two {{أُنجز الناتج «{$title}» في {$day}، بتأخر يومين ({$n}) عن الموعد المقرر.}} * few {{أُنجز الناتج «{$title}» في {$day}، بتأخر {$n} أيام عن الموعد المقرر.}} * many {{أُنجز الناتج «{$title}» في {$day}، بتأخر {$n} يوماً عن الموعد المقرر.}} * * {{أُنجز الناتج «{$title}» في {$day}، بتأخر {$n} يوم عن الموعد المقرر.}}',
  'plan.fact-output-done-late-bullet':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day zero {{{$title}: أُنجز في {$day}، بتأخر {$n} يوم}} day one {{{$title}: أُنجز في {$day}، بتأخر يوم واحد ({$n})}} day two {{{$title}: أُنجز في {$day}، بتأخر يومين ({$n})}} day few {{{$title}: أُنجز في {$day}، بتأخر {$n} أيام}} day many {{{$title}: أُنجز في {$day}، بتأخر {$n} يوماً}} day * {{{$title}: أُنجز في {$day}، بتأخر {$n} يوم}} * zero {{{$title}: أُنجز في {$day}، بتأخر {$n} يوم}} * one {{{$title}: أُنجز في {$day}، بتأخر يوم واحد ({$n})}} * two {{{$title}: أُنجز في {$day}، بتأخر يومين ({$n})}} * few {{{$title}: أُنجز في {$day}، بتأخر {$n} أيام}} * many {{{$title}: أُنجز في {$day}، بتأخر {$n} يوماً}} * * {{{$title}: أُنجز في {$day}، بتأخر {$n} يوم}}',
  'plan.fact-output-planned':
    '.input {$precise :string} .match $precise * {{الناتج «{$title}» مقرر إنجازه في {$day}.}}',
  'plan.fact-output-planned-bullet': '.input {$precise :string} .match $precise * {{{$title}: مقرر في {$day}}}',
  'plan.fact-output-forecast':
    '.input {$n :integer} .match $n zero {{الناتج «{$title}»، المقرر في {$planned}، يُتوقَّع الآن إنجازه في {$forecast}، بتأخر {$n} يوم.}} one {{الناتج «{$title}»، المقرر في {$planned}، يُتوقَّع الآن إنجازه في {$forecast}، بتأخر يوم واحد ({$n}).}} two {{الناتج «{$title}»، المقرر في {$planned}، يُتوقَّع الآن إنجازه في {$forecast}، بتأخر يومين ({$n}).}} few {{الناتج «{$title}»، المقرر في {$planned}، يُتوقَّع الآن إنجازه في {$forecast}، بتأخر {$n} أيام.}} many {{الناتج «{$title}»، المقرر في {$planned}، يُتوقَّع الآن إنجازه في {$forecast}، بتأخر {$n} يوماً.}} * {{الناتج «{$title}»، المقرر في {$planned}، يُتوقَّع الآن إنجازه في {$forecast}، بتأخر {$n} يوم.}}',
  'plan.fact-output-forecast-bullet':
    '.input {$n :integer} .match $n zero {{{$title}: مقرر في {$planned}، متوقع الآن في {$forecast} (تأخر {$n} يوم)}} one {{{$title}: مقرر في {$planned}، متوقع الآن في {$forecast} (تأخر يوم واحد ({$n}))}} two {{{$title}: مقرر في {$planned}، متوقع الآن في {$forecast} (تأخر يومين ({$n}))}} few {{{$title}: مقرر في {$planned}، متوقع الآن في {$forecast} (تأخر {$n} أيام)}} many {{{$title}: مقرر في {$planned}، متوقع الآن في {$forecast} (تأخر {$n} يوماً)}} * {{{$title}: مقرر في {$planned}، متوقع الآن في {$forecast} (تأخر {$n} يوم)}}',
  'plan.fact-output-overdue':
    '.input {$n :integer} .match $n zero {{الناتج «{$title}»، المقرر في {$day}، كان متأخراً {$n} يوم حتى {$on}.}} one {{الناتج «{$title}»، المقرر في {$day}، كان متأخراً يوم واحد ({$n}) حتى {$on}.}} two {{الناتج «{$title}»، المقرر في {$day}، كان متأخراً يومين ({$n}) حتى {$on}.}} few {{الناتج «{$title}»، المقرر في {$day}، كان متأخراً {$n} أيام حتى {$on}.}} many {{الناتج «{$title}»، المقرر في {$day}، كان متأخراً {$n} يوماً حتى {$on}.}} * {{الناتج «{$title}»، المقرر في {$day}، كان متأخراً {$n} يوم حتى {$on}.}}',
  'plan.fact-output-overdue-bullet':
    '.input {$n :integer} .match $n zero {{{$title}: مقرر في {$day}، متأخر {$n} يوم حتى {$on}}} one {{{$title}: مقرر في {$day}، متأخر يوم واحد ({$n}) حتى {$on}}} two {{{$title}: مقرر في {$day}، متأخر يومين ({$n}) حتى {$on}}} few {{{$title}: مقرر في {$day}، متأخر {$n} أيام حتى {$on}}} many {{{$title}: مقرر في {$day}، متأخر {$n} يوماً حتى {$on}}} * {{{$title}: مقرر في {$day}، متأخر {$n} يوم حتى {$on}}}',
  'plan.fact-milestone-done':
    '.input {$precise :string} .match $precise * {{أُنجز المعلم الرئيسي «{$milestone}» من الناتج «{$title}» في {$day}.}}',
  'plan.fact-milestone-done-bullet':
    '.input {$precise :string} .match $precise * {{{$title}: {$milestone}: أُنجز في {$day}}}',
  'plan.fact-milestone-done-late':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day zero {{أُنجز المعلم الرئيسي «{$milestone}» من الناتج «{$title}» في {$day}، بتأخر {$n} يوم عن الموعد المقرر.}} day one {{أُنجز المعلم الرئيسي «{$milestone}» من الناتج «{$title}» في {$day}، بتأخر يوم واحد ({$n}) عن الموعد المقرر.}} day two {{أُنجز المعلم الرئيسي «{$milestone}» من الناتج «{$title}» في {$day}، بتأخر يومين ({$n}) عن الموعد المقرر.}} day few {{أُنجز المعلم الرئيسي «{$milestone}» من الناتج «{$title}» في {$day}، بتأخر {$n} أيام عن الموعد المقرر.}} day many {{أُنجز المعلم الرئيسي «{$milestone}» من الناتج «{$title}» في {$day}، بتأخر {$n} يوماً عن الموعد المقرر.}} day * {{أُنجز المعلم الرئيسي «{$milestone}» من الناتج «{$title}» في {$day}، بتأخر {$n} يوم عن الموعد المقرر.}} * zero {{أُنجز المعلم الرئيسي «{$milestone}» من الناتج «{$title}» في {$day}، بتأخر {$n} يوم عن الموعد المقرر.}} * one {{أُنجز المعلم الرئيسي «{$milestone}» من الناتج «{$title}» في {$day}، بتأخر يوم واحد ({$n}) عن الموعد المقرر.}} * two {{أُنجز المعلم الرئيسي «{$milestone}» من الناتج «{$title}» في {$day}، بتأخر يومين ({$n}) عن الموعد المقرر.}} * few {{أُنجز المعلم الرئيسي «{$milestone}» من الناتج «{$title}» في {$day}، بتأخر {$n} أيام عن الموعد المقرر.}} * many {{أُنجز المعلم الرئيسي «{$milestone}» من الناتج «{$title}» في {$day}، بتأخر {$n} يوماً عن الموعد المقرر.}} * * {{أُنجز المعلم الرئيسي «{$milestone}» من الناتج «{$title}» في {$day}، بتأخر {$n} يوم عن الموعد المقرر.}}',
  'plan.fact-milestone-done-late-bullet':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day zero {{{$title}: {$milestone}: أُنجز في {$day}، بتأخر {$n} يوم}} day one {{{$title}: {$milestone}: أُنجز في {$day}، بتأخر يوم واحد ({$n})}} day two {{{$title}: {$milestone}: أُنجز في {$day}، بتأخر يومين ({$n})}} day few {{{$title}: {$milestone}: أُنجز في {$day}، بتأخر {$n} أيام}} day many {{{$title}: {$milestone}: أُنجز في {$day}، بتأخر {$n} يوماً}} day * {{{$title}: {$milestone}: أُنجز في {$day}، بتأخر {$n} يوم}} * zero {{{$title}: {$milestone}: أُنجز في {$day}، بتأخر {$n} يوم}} * one {{{$title}: {$milestone}: أُنجز في {$day}، بتأخر يوم واحد ({$n})}} * two {{{$title}: {$milestone}: أُنجز في {$day}، بتأخر يومين ({$n})}} * few {{{$title}: {$milestone}: أُنجز في {$day}، بتأخر {$n} أيام}} * many {{{$title}: {$milestone}: أُنجز في {$day}، بتأخر {$n} يوماً}} * * {{{$title}: {$milestone}: أُنجز في {$day}، بتأخر {$n} يوم}}',
  'plan.fact-milestone-planned':
    '.input {$precise :string} .match $precise * {{المعلم الرئيسي «{$milestone}» من الناتج «{$title}» مقرر إنجازه في {$day}.}}',
  'plan.fact-milestone-planned-bullet':
    '.input {$precise :string} .match $precise * {{{$title}: {$milestone}: مقرر في {$day}}}',
  'plan.fact-milestone-forecast':
    '.input {$n :integer} .match $n zero {{المعلم الرئيسي «{$milestone}» من الناتج «{$title}»، المقرر في {$planned}، يُتوقَّع الآن إنجازه في {$forecast}، بتأخر {$n} يوم.}} one {{المعلم الرئيسي «{$milestone}» من الناتج «{$title}»، المقرر في {$planned}، يُتوقَّع الآن إنجازه في {$forecast}، بتأخر يوم واحد ({$n}).}} two {{المعلم الرئيسي «{$milestone}» من الناتج «{$title}»، المقرر في {$planned}، يُتوقَّع الآن إنجازه في {$forecast}، بتأخر يومين ({$n}).}} few {{المعلم الرئيسي «{$milestone}» من الناتج «{$title}»، المقرر في {$planned}، يُتوقَّع الآن إنجازه في {$forecast}، بتأخر {$n} أيام.}} many {{المعلم الرئيسي «{$milestone}» من الناتج «{$title}»، المقرر في {$planned}، يُتوقَّع الآن إنجازه في {$forecast}، بتأخر {$n} يوماً.}} * {{المعلم الرئيسي «{$milestone}» من الناتج «{$title}»، المقرر في {$planned}، يُتوقَّع الآن إنجازه في {$forecast}، بتأخر {$n} يوم.}}',
  'plan.fact-milestone-forecast-bullet':
    '.input {$n :integer} .match $n zero {{{$title}: {$milestone}: مقرر في {$planned}، متوقع الآن في {$forecast} (تأخر {$n} يوم)}} one {{{$title}: {$milestone}: مقرر في {$planned}، متوقع الآن في {$forecast} (تأخر يوم واحد ({$n}))}} two {{{$title}: {$milestone}: مقرر في {$planned}، متوقع الآن في {$forecast} (تأخر يومين ({$n}))}} few {{{$title}: {$milestone}: مقرر في {$planned}، متوقع الآن في {$forecast} (تأخر {$n} أيام)}} many {{{$title}: {$milestone}: مقرر في {$planned}، متوقع الآن في {$forecast} (تأخر {$n} يوماً)}} * {{{$title}: {$milestone}: مقرر في {$planned}، متوقع الآن في {$forecast} (تأخر {$n} يوم)}}',
  'plan.fact-milestone-overdue':
    '.input {$n :integer} .match $n zero {{المعلم الرئيسي «{$milestone}» من الناتج «{$title}»، المقرر في {$day}، كان متأخراً {$n} يوم حتى {$on}.}} one {{المعلم الرئيسي «{$milestone}» من الناتج «{$title}»، المقرر في {$day}، كان متأخراً يوم واحد ({$n}) حتى {$on}.}} two {{المعلم الرئيسي «{$milestone}» من الناتج «{$title}»، المقرر في {$day}، كان متأخراً يومين ({$n}) حتى {$on}.}} few {{المعلم الرئيسي «{$milestone}» من الناتج «{$title}»، المقرر في {$day}، كان متأخراً {$n} أيام حتى {$on}.}} many {{المعلم الرئيسي «{$milestone}» من الناتج «{$title}»، المقرر في {$day}، كان متأخراً {$n} يوماً حتى {$on}.}} * {{المعلم الرئيسي «{$milestone}» من الناتج «{$title}»، المقرر في {$day}، كان متأخراً {$n} يوم حتى {$on}.}}',
  'plan.fact-milestone-overdue-bullet':
    '.input {$n :integer} .match $n zero {{{$title}: {$milestone}: مقرر في {$day}، متأخر {$n} يوم حتى {$on}}} one {{{$title}: {$milestone}: مقرر في {$day}، متأخر يوم واحد ({$n}) حتى {$on}}} two {{{$title}: {$milestone}: مقرر في {$day}، متأخر يومين ({$n}) حتى {$on}}} few {{{$title}: {$milestone}: مقرر في {$day}، متأخر {$n} أيام حتى {$on}}} many {{{$title}: {$milestone}: مقرر في {$day}، متأخر {$n} يوماً حتى {$on}}} * {{{$title}: {$milestone}: مقرر في {$day}، متأخر {$n} يوم حتى {$on}}}',

  'plan.fact-output-done-council': '.input {$precise :string} .match $precise * {{أنجزت الشبكة «{$title}» في {$day}.}}',
  'plan.fact-output-done-late-council':
    '.input {$precise :string} .input {$n :integer} .match $precise $n day zero {{أنجزت الشبكة «{$title}» في {$day}، بتأخر {$n} يوم عن الموعد المقرر.}} day one {{أنجزت الشبكة «{$title}» في {$day}، بتأخر يوم واحد ({$n}) عن الموعد المقرر.}} day two {{أنجزت الشبكة «{$title}» في {$day}، بتأخر يومين ({$n}) عن الموعد المقرر.}} day few {{أنجزت الشبكة «{$title}» في {$day}، بتأخر {$n} أيام عن الموعد المقرر.}} day many {{أنجزت الشبكة «{$title}» في {$day}، بتأخر {$n} يوماً عن الموعد المقرر.}} day * {{أنجزت الشبكة «{$title}» في {$day}، بتأخر {$n} يوم عن الموعد المقرر.}} * zero {{أنجزت الشبكة «{$title}» في {$day}، بتأخر {$n} يوم عن الموعد المقرر.}} * one {{أنجزت الشبكة «{$title}» في {$day}، بتأخر يوم واحد ({$n}) عن الموعد المقرر.}} * two {{أنجزت الشبكة «{$title}» في {$day}، بتأخر يومين ({$n}) عن الموعد المقرر.}} * few {{أنجزت الشبكة «{$title}» في {$day}، بتأخر {$n} أيام عن الموعد المقرر.}} * many {{أنجزت الشبكة «{$title}» في {$day}، بتأخر {$n} يوماً عن الموعد المقرر.}} * * {{أنجزت الشبكة «{$title}» في {$day}، بتأخر {$n} يوم عن الموعد المقرر.}}',
  'plan.fact-output-planned-council':
    '.input {$precise :string} .match $precise * {{تعتزم الشبكة إنجاز «{$title}» في {$day}.}}',
  'plan.fact-under-way':
    '.input {$n :integer} .match $n zero {{العمل على «{$title}» جارٍ؛ ولم تُسجَّل مستجدات في الفترة ({$n}).}} one {{العمل على «{$title}» جارٍ؛ وسُجّل مستجد واحد في الفترة ({$n}).}} two {{العمل على «{$title}» جارٍ؛ وسُجّل مستجدان في الفترة ({$n}).}} few {{العمل على «{$title}» جارٍ؛ وسُجّلت {$n} مستجدات في الفترة.}} many {{العمل على «{$title}» جارٍ؛ وسُجّل {$n} مستجداً في الفترة.}} * {{العمل على «{$title}» جارٍ؛ وسُجّل {$n} مستجد في الفترة.}}',
  'plan.fact-under-way-bullet':
    '.input {$n :integer} .match $n zero {{{$title}: جارٍ ({$n} مستجد)}} one {{{$title}: جارٍ (مستجد واحد، {$n})}} two {{{$title}: جارٍ (مستجدان، {$n})}} few {{{$title}: جارٍ ({$n} مستجدات)}} many {{{$title}: جارٍ ({$n} مستجداً)}} * {{{$title}: جارٍ ({$n} مستجد)}}',
  'plan.fact-update': '{$text}',

  'plan.fact-expected': 'تنتظر الشبكة «{$title}» ({$body})، المتوقع في {$day}.',
  'plan.fact-expected-bullet': 'منتظر: {$title} ({$body})، في {$day}',
  'plan.fact-postponed':
    '.input {$n :integer} .match $n zero {{«{$title}» ({$body})، الذي كان متوقعاً في {$first}، يُتوقَّع الآن في {$now}، بتأخر {$n} يوم.}} one {{«{$title}» ({$body})، الذي كان متوقعاً في {$first}، يُتوقَّع الآن في {$now}، بتأخر يوم واحد ({$n}).}} two {{«{$title}» ({$body})، الذي كان متوقعاً في {$first}، يُتوقَّع الآن في {$now}، بتأخر يومين ({$n}).}} few {{«{$title}» ({$body})، الذي كان متوقعاً في {$first}، يُتوقَّع الآن في {$now}، بتأخر {$n} أيام.}} many {{«{$title}» ({$body})، الذي كان متوقعاً في {$first}، يُتوقَّع الآن في {$now}، بتأخر {$n} يوماً.}} * {{«{$title}» ({$body})، الذي كان متوقعاً في {$first}، يُتوقَّع الآن في {$now}، بتأخر {$n} يوم.}}',
  'plan.fact-postponed-bullet':
    '.input {$n :integer} .match $n zero {{{$title} ({$body}): كان متوقعاً في {$first}، والآن في {$now} (تأخر {$n} يوم)}} one {{{$title} ({$body}): كان متوقعاً في {$first}، والآن في {$now} (تأخر يوم واحد ({$n}))}} two {{{$title} ({$body}): كان متوقعاً في {$first}، والآن في {$now} (تأخر يومين ({$n}))}} few {{{$title} ({$body}): كان متوقعاً في {$first}، والآن في {$now} (تأخر {$n} أيام)}} many {{{$title} ({$body}): كان متوقعاً في {$first}، والآن في {$now} (تأخر {$n} يوماً)}} * {{{$title} ({$body}): كان متوقعاً في {$first}، والآن في {$now} (تأخر {$n} يوم)}}',
  'plan.fact-arrived':
    '.input {$precise :string} .match $precise * {{صدر في {$day} ما كانت الشبكة تنتظره: «{$title}» ({$body}).}}',
  'plan.fact-arrived-bullet': '.input {$precise :string} .match $precise * {{صدر {$title} ({$body}) في {$day}}}',
  'plan.fact-joint':
    '.input {$n :integer} .match $n zero {{لم تعمل كيانات معاً على نواتج مشتركة ({$n}؛ {$entities}).}} one {{عملت كيانات عددها {$entities} معاً على ناتج مشترك واحد ({$n}).}} two {{عملت كيانات عددها {$entities} معاً على ناتجين مشتركين ({$n}).}} few {{عملت كيانات عددها {$entities} معاً على {$n} نواتج مشتركة.}} many {{عملت كيانات عددها {$entities} معاً على {$n} ناتجاً مشتركاً.}} * {{عملت كيانات عددها {$entities} معاً على {$n} ناتج مشترك.}}',
  'plan.fact-joint-council':
    '.input {$n :integer} .match $n zero {{لم تعمل كيانات الشبكة معاً على نواتج مشتركة ({$n}؛ {$entities}).}} one {{عملت كيانات الشبكة وعددها {$entities} معاً على ناتج مشترك واحد ({$n}).}} two {{عملت كيانات الشبكة وعددها {$entities} معاً على ناتجين مشتركين ({$n}).}} few {{عملت كيانات الشبكة وعددها {$entities} معاً على {$n} نواتج مشتركة.}} many {{عملت كيانات الشبكة وعددها {$entities} معاً على {$n} ناتجاً مشتركاً.}} * {{عملت كيانات الشبكة وعددها {$entities} معاً على {$n} ناتج مشترك.}}',
  'plan.fact-joint-bullet':
    '.input {$n :integer} .match $n zero {{لا نواتج مشتركة ({$n})، الكيانات: {$entities}}} one {{ناتج مشترك واحد ({$n})، الكيانات: {$entities}}} two {{ناتجان مشتركان ({$n})، الكيانات: {$entities}}} few {{{$n} نواتج مشتركة، الكيانات: {$entities}}} many {{{$n} ناتجاً مشتركاً، الكيانات: {$entities}}} * {{{$n} ناتج مشترك، الكيانات: {$entities}}}',
} satisfies Record<keyof typeof en, string>
