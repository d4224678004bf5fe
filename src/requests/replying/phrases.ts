import { phrase } from './plain.ts'

// What people write in letters, in six languages. Words for reading, never shown: those that are shown stand in words/.
const phrases = (...all: readonly string[]): readonly string[] =>
  [...new Set(all.flatMap((some) => some.split('|')).map(phrase))].toSorted((one, other) => other.length - one.length)

/** What means an answer that many questions have, whatever else its room names. By the value of the choice. */
export const usual: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'yes',
    phrases(
      'yes|y|yes please|yep|correct|agreed|I agree|confirmed|I confirm|oui|exact|d’accord|je confirme',
      'confirmé|sí|si|correcto|de acuerdo|confirmo|confirmado|да|верно|согласен|согласна|подтверждаю|是',
      '是的|对|同意|确认|نعم|أجل|صحيح|موافق|موافقة|أؤكد',
    ),
  ],
  ['no', phrases('no|n|nope|non|нет|不|不是|否|没有|لا|كلا')],
  [
    'done',
    phrases(
      'done|completed|complete|finished|it is done|this is done|fait|faite|terminé|terminée|achevé',
      'achevée|c’est fait|hecho|hecha|terminado|terminada|concluido|concluida|сделано|выполнено',
      'завершено|готово|完成|完成了|已完成|做完了|تم|أنجز|أُنجز|منجز|اكتمل|تم الإنجاز',
    ),
  ],
  [
    'same',
    phrases(
      'same|same as before|same as last month|no change|no changes|unchanged|nothing new|idem|pareil',
      'inchangé|sans changement|aucun changement|rien de nouveau|igual|lo mismo|sin cambios|sin novedad',
      'nada nuevo|то же|без изменений|так же|ничего нового|同上|不变|无变化|没有变化|照旧|كما هو|نفس الشيء|بلا تغيير',
      'لا تغيير|لا جديد',
    ),
  ],
  [
    'ok',
    phrases(
      'ok|okay|fine|good|approved|d’accord|approuvé|vale|aprobado|хорошо|ок|одобряю|好|好的|可以|批准|حسنا',
      'موافق|أوافق',
    ),
  ],
])

/** Words of politeness, of which no answer is made. */
export const polite = phrases(
  'please|thanks|thank you|many thanks|thanks a lot|merci|merci beaucoup|s’il vous plaît|svp',
  'gracias|muchas gracias|por favor|спасибо|большое спасибо|пожалуйста|谢谢|多谢|请|شكرا|شكرا جزيلا',
  'من فضلكم|رجاء',
)

/** Whoever doubts has not answered. */
export const doubtful = phrases(
  'not sure|I am not sure|maybe|perhaps|I do not know|I don’t know|don’t know|no idea|unclear',
  'peut-être|pas sûr|pas sûre|je ne sais pas|aucune idée|quizás|tal vez|no sé|no estoy seguro',
  'no estoy segura|может быть|возможно|не знаю|не уверен|не уверена|不知道|不确定|也许|可能|ربما|لا أعرف',
  'لست متأكدا|لست متأكدة',
)

/** Words that acknowledge; an answer only where the question takes them for one. */
export const nodding = phrases(
  'ok|okay|fine|noted|well noted|received|will do|sure|d’accord|bien reçu|noté|entendu|vale',
  'recibido|anotado|enterado|хорошо|ок|принято|получено|понятно|好|好的|收到|知道了|حسنا|تم الاستلام|علم',
  'طيب',
)

/** What turns what was said before into something else. */
export const turning = phrases(
  'but|however|except|unless|not yet|mais|sauf|cependant|pas encore|pero|salvo|excepto|todavía no',
  'aún no|но|однако|кроме|еще не|但|但是|不过|除了|还没|لكن|ولكن|إلا|ليس بعد',
)

/** Denying words: what follows them without a stop between turns their meaning (`no problem`). */
export const denying = phrases('no|non|нет|不|没有|لا')

export const handingOver = phrases(
  'alternate|alternate please|hand over|handover|hand over to my alternate|please ask my alternate',
  'ask my alternate|to my alternate|suppléant|suppléante|transmettre à mon suppléant',
  'transmettre à ma suppléante|demandez à mon suppléant|demandez à ma suppléante|suplente',
  'a mi suplente|pasar a mi suplente|pregunten a mi suplente|заместитель|заместителю',
  'передать заместителю|спросите моего заместителя|候补|交给候补|请问我的候补|转给候补|المناوب|مناوب|إلى المناوب',
  'اسألوا المناوب|أحيلوه إلى المناوب',
)

export const stopping = phrases(
  'stop|stop these letters|unsubscribe|arrêter|arrêtez|stopper|parar|detener|cancelar|стоп',
  'прекратить|остановить|停止|退订|توقف|أوقفوا|إيقاف',
)

export const everything = phrases(
  'all|all of them|everything|all questions|tout|tous|toutes|todo|todos|todas|все|всё|на все|全部|都',
  '所有|全都|الكل|كلها|الجميع|جميعها|كل شيء',
)
/** `yes to all`: what follows the answer. */
export const toEverything = phrases(
  'to all|to all of them|for all|all|everything|à tout|à toutes|pour tout|pour tous|pour toutes',
  'a todo|a todos|a todas|para todo|para todos|на все|для всех|全部|都|للكل|للجميع|على الكل|كلها',
)
export const theRest = phrases(
  'the rest|rest|all others|the others|others|all the rest|le reste|les autres|el resto|los demás',
  'las demás|остальные|остальное|其余|其他|其它|الباقي|البقية',
)

const greetings = phrases(
  'dear|hi|hello|good morning|good afternoon|good evening|greetings|bonjour|bonsoir|cher|chère',
  'chers|chères|madame|monsieur|hola|buenos días|buenas tardes|estimado|estimada|estimados',
  'estimadas|здравствуйте|уважаемые|уважаемый|уважаемая|добрый день|доброе утро|дорогие|您好|你好|尊敬的',
  '各位|مرحبا|السلام عليكم|الأعزاء|عزيزي|عزيزتي|تحية طيبة|السادة|السيدة|السيد',
)
const closings = phrases(
  'best|best regards|kind regards|regards|warm regards|with best regards|sincerely|yours sincerely',
  'cheers|thanks|thank you|many thanks|thanks and regards|cordialement|bien cordialement',
  'bien à vous|meilleures salutations|salutations|merci|saludos|saludos cordiales|un saludo',
  'atentamente|cordialmente|gracias|muchas gracias|с уважением|всего доброго|спасибо',
  'с наилучшими пожеланиями|此致|敬礼|谢谢|祝好|顺颂商祺|مع التحية|مع أطيب التحيات|تحياتي',
  'وتفضلوا بقبول فائق الاحترام|شكرا|شكرا جزيلا',
)
const openings = phrases(
  'please find my answers below|my answers|my answers are below|answers|here are my answers',
  'see below|voici mes réponses|mes réponses|réponses|mis respuestas|respuestas',
  'estas son mis respuestas|мои ответы|ответы|вот мои ответы|我的答复如下|答复如下|回复如下|إجاباتي|الإجابات',
  'إليكم إجاباتي|فيما يلي إجاباتي',
)

export const wordsOfLines = { greetings, closings, openings }
