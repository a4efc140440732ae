import { words, type WorkWords } from './words.js';

/** Portuguese, for where and how work is done. */
export const pt: WorkWords = {
  conjunctions: words`ou, e`,
  closings: [
    {
      subjects: words`esta vaga, a vaga, esta posição, esta oferta`,
      predicates: words`foi preenchida, está preenchida, está encerrada, está fechada, já não está disponível, expirou`,
    },
    {
      subjects: words`as candidaturas, as inscrições, o prazo`,
      predicates: words`estão encerradas, estão fechadas, terminou, terminaram`,
    },
  ],
  location: {
    names: { remote: 'Remoto', hybrid: 'Híbrido' },
    remoteOffers: words`possibilidade de teletrabalho, possibilidade de trabalho remoto`,
    remote: words`
      remoto, remota, remotamente, trabalho remoto, teletrabalho, à distância, de casa, de qualquer lugar, home office
    `,
    hybrid: words`híbrido, híbrida, regime híbrido, parcialmente remoto`,
    negations: words`não, sem`,
    modifiers: words`totalmente, completamente, possibilidade de, 100%`,
    days: words`dia, dias, dias de`,
    notPlaces: words`presencial, escritório, no escritório, possível, apenas, só, somente, preferencialmente, local, regime, sede`,
    prepositions: words`em, desde, perto de`,
    within: words`em, no, na`,
    articles: words`o, a, os, as`,
    timeZones: words`fuso horário`,
    worldRegions: words`UE, União Europeia, América Latina`,
    countries: { 'reino unido': 'GB', inglaterra: 'GB', eua: 'US', holanda: 'NL' },
  },
  employment: {
    types: {
      FULL_TIME: words`tempo inteiro, tempo integral, período integral`,
      PART_TIME: words`tempo parcial, meio período, meio tempo`,
      CONTRACTOR: words`PJ, pessoa jurídica, prestador de serviços, prestação de serviços, recibos verdes`,
      TEMPORARY: words`temporário, temporária, termo certo, prazo determinado`,
      INTERN: words`estágio, estagiário, estagiária`,
      VOLUNTEER: words`voluntário, voluntária, voluntariado`,
      OTHER: words`aprendiz, doutoramento, doutorado`,
    },
    permanent: words`CLT, efetivo, sem termo, permanente`,
    hours: words`hora, horas`,
  },
};
