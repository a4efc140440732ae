import { words, type WorkWords } from './words.js';

/** Spanish, for where and how work is done. */
export const es: WorkWords = {
  conjunctions: words`o, y`,
  closings: [
    {
      subjects: words`este puesto, el puesto, esta oferta, la oferta, esta vacante, la vacante`,
      predicates: words`está cubierto, está cubierta, ha sido cubierto, ha sido cubierta, está cerrada, ha expirado, ya no está disponible`,
    },
    {
      subjects: words`el plazo, el plazo de solicitud, el plazo de inscripción`,
      predicates: words`ha terminado, ha finalizado, está cerrado`,
    },
  ],
  location: {
    names: { remote: 'Remoto', hybrid: 'Híbrido' },
    remoteOffers: words`posibilidad de teletrabajo, teletrabajo posible`,
    remote: words`
      remoto, remota, en remoto, trabajo remoto, teletrabajo, teletrabajar, a distancia, desde casa, desde cualquier lugar
    `,
    hybrid: words`híbrido, híbrida, modalidad híbrida, teletrabajo parcial, semipresencial`,
    negations: words`sin, no`,
    modifiers: words`totalmente, completamente, posibilidad de, opción de`,
    days: words`día, días, días de`,
    notPlaces: words`
      presencial, oficina, en oficina, posible, solo, sólo, solamente, preferentemente, ubicación, lugar, varias ciudades,
      sede, alrededores, modalidad, parcial
    `,
    prepositions: words`en, desde, cerca de`,
    basedIn: words`con sede en, oficinas en`,
    invitations: words`bienvenid*`,
    contrasts: words`pero`,
    offices: words`oficina, oficinas`,
    wanted: words`buscamos, busca, contratamos`,
    elsewhere: words`viaje, viajes, cliente, clientes, reunión, reuniones, entrevista, entrevistas`,
    anywhereIn: words`desde cualquier lugar de, desde cualquier parte de`,
    within: words`en`,
    articles: words`el, la, los, las`,
    timeZones: words`zona horaria, huso horario`,
    worldRegions: words`UE, Unión Europea, Latinoamérica, Iberoamérica, Hispanoamérica, América Latina`,
    countries: { 'ee uu': 'US', eeuu: 'US', inglaterra: 'GB', holanda: 'NL', 'gran bretaña': 'GB' },
  },
  employment: {
    types: {
      FULL_TIME: words`tiempo completo, jornada completa`,
      PART_TIME: words`tiempo parcial, media jornada, medio tiempo, jornada parcial`,
      CONTRACTOR: words`autónomo, autónoma, por cuenta propia, contratista`,
      TEMPORARY: words`temporal, eventual, plazo fijo, obra y servicio`,
      INTERN: words`prácticas, becario, becaria, pasantía, pasante`,
      VOLUNTEER: words`voluntario, voluntaria, voluntariado`,
      OTHER: words`aprendiz, aprendizaje, doctorado`,
    },
    permanent: words`indefinido, indefinida, contrato indefinido, fijo`,
    hours: words`hora, horas`,
  },
};
