import type { CardTexts } from './templates.ts';

const TELL_SOMEONE =
  'Cuéntale a alguien de confianza cómo te sientes. Díselo también a tu médico o a {clinic}.';

/** Spanish for the two cards that may not wait; all other texts are in English. */
export const SPANISH: CardTexts = {
  language: 'es',
  channels: { call: 'Llama al', text: 'Envía un mensaje al', textWord: 'Envía {word} al', visit: 'Abre' },
  acknowledgements: {
    self: [
      'Escribiste que es difícil seguir, o que quizá quieres morir. Me alegra que lo digas.',
      'Gracias por seguir escribiendo. Lo que sientes es real, y tú importas.',
    ],
    'self-harm': [
      'Escribiste que te haces daño. Gracias por decirlo. Mereces cuidado, no culpa.',
      'Gracias por seguir escribiendo. No tienes que esconderlo.',
    ],
    'third-party': [
      'Escribiste que alguien que conoces puede estar en peligro. Haces bien en actuar.',
      'Gracias por seguir aquí. Estás ayudando a alguien.',
    ],
    'harm-to-others': [
      'Escribiste que alguien podría salir herido. Gracias por decirlo antes de que pase.',
      'Gracias por seguir escribiendo. Hablar no hace daño a nadie.',
    ],
    abuse: [
      'Escribiste que alguien te hace daño o te da miedo, a ti o a un niño. No es tu culpa.',
      'Gracias por seguir escribiendo. Mereces estar a salvo.',
    ],
    youth: [
      'Escribiste que te sientes muy mal. Gracias por decirlo. No has hecho nada malo.',
      'Gracias por seguir escribiendo. Lo que sientes importa, sea cual sea tu edad.',
    ],
  },
  stillHere: 'Esto dura ya un rato, y es demasiado para llevarlo a solas.',
  immediate: {
    self: 'Si crees que puedes hacerlo, llama ahora:',
    'self-harm': 'Si la herida es grave, o puede serlo, llama ahora:',
    'third-party': 'Si puede hacerlo, o no contesta, llama ahora:',
    'harm-to-others': 'Si tú u otra persona puede hacerlo, llama ahora:',
    abuse: 'Si estás en peligro ahora, llama cuando puedas hacerlo sin riesgo:',
    youth: 'Si crees que puedes hacerlo, llama ahora:',
  },
  notAlone: {
    self: 'Busca la compañía de alguien. Aléjate de lo que puedas usar para hacerte daño.',
    'self-harm': 'Busca la compañía de alguien. Pon distancia con lo que puedas usar.',
    'third-party': 'Quédate con esa persona si no hay riesgo. Aleja lo que pueda usar.',
    'harm-to-others':
      'Sal de la habitación. Pon distancia con lo que puedas usar. Busca a alguien tranquilo.',
    abuse: 'Ve donde haya más gente si puedes. Aléjate de armas y de cuartos cerrados.',
    youth: 'Busca ahora a un adulto. Aléjate de lo que puedas usar para hacerte daño.',
  },
  reachOut: [
    'Hay personas preparadas para escucharte:',
    'Llamar puede costar mucho. También puedes escribir, y no tienes que dar tu nombre. Si una línea comunica, prueba otra:',
    'Puedes hablar con una persona de más de una manera:',
  ],
  always: 'Gratis, de día y de noche, todos los días (24/7).',
  tellSomeone: {
    self: TELL_SOMEONE,
    'self-harm': TELL_SOMEONE,
    'third-party': 'Pide ayuda a alguien de confianza. Di a su médico o a {clinic} lo que ha dicho.',
    'harm-to-others': 'Pide a alguien de confianza que venga. Di a tu médico o a {clinic} lo que temes.',
    abuse: 'Cuéntaselo a alguien de confianza. Un médico o {clinic} puede escucharte a solas.',
    youth: 'Cuéntaselo hoy a un adulto de confianza: tu familia, un profesor o una enfermera de {clinic}.',
  },
  automated: 'Soy un servicio automático. Nadie vigila este chat, y no puedo llamar por ti.',
  stayOpen: [
    'Puedes seguir escribiendo aquí.',
    'Este chat sigue abierto para ti.',
    'Puedes volver a este chat cuando quieras.',
  ],
  emergency: [
    'Esto parece una emergencia. Llama ahora. No esperes una respuesta aquí.',
    'Sigue pareciendo una emergencia. Llama ahora si nadie ha llamado todavía.',
  ],
  emergencyMind: 'Quédate con la persona si no hay riesgo. Aléjala de la calle y de objetos cortantes.',
  poison: 'Puede que se haya tomado algo dañino. Esta línea ayuda con venenos:',
  pet: 'Si fue una mascota, llama ya a un veterinario.',
  intentUnknown: 'Si alguien quizá quería morir, estas líneas también ayudan:',
  tellResponders: 'Diles qué ves, cuándo empezó y qué tratamiento o medicina se tomó.',
  tellPoison: 'Diles qué se tomó, cuánto y cuándo. Guarda la caja o el frasco.',
  clinicSecond: 'Después de esa llamada, avisa a {clinic}:',
  support: 'Si te sientes mal, o te preocupa alguien, puedes hablar con una persona preparada:',
  supportEmergency: 'Si empeora o vuelve, llama enseguida:',
};
