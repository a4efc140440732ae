/**
 * Words that only some of the Scandinavian languages write so, and that hardly a page does without. Each is listed under
 * all of the four that have it; what all four share says nothing and is left out.
 */
export const SCANDINAVIAN_WORDS = {
  nn: words(`
    ikkje eg kva korleis kvifor kven kvar kvart noko nokon nokre frå dykk dykkar vere vore vart verte
    eit ein meir berre saman gjere gjer gjera kjem sjølv dei desse utan heile mykje då tek seier sidan
    eigen eige eigne fleire heime høve òg mellom attåt ynskjer ønskjer søkje søkjer søkjar byggje
    byggjer veke veka hjå menneske arbeidar stillinga tenester teneste oppgåver moglegheit mogleg ho
    blir å av etter meg deg seg oss opp vår vårt våre her arbeid ut
  `),
  nb: words(`
    ikke jeg hva hvordan hvorfor hvem hvor hver hvert noe noen fra dere deres være vært ble blir et en
    mer bare sammen gjøre gjør kommer selv de disse uten hele mye tar sier siden egen eget egne flere
    hjemme også mellom ønsker søke søker bygge bygger uke uka uken nå hun stillingen tjenester oppgaver
    mulighet mulig å av etter meg deg seg oss opp vår vårt våre hvis her arbeid ut
  `),
  da: words(`
    ikke jeg hvad hvordan hvorfor hvem hvor hver hvert noget nogen nogle fra jer jeres være været blev
    bliver blive et en mere kun sammen gøre gør kommer selv de disse uden hele meget tager siger siden
    egen eget egne flere hjemme også mellem ønsker søge søger bygge bygger uge ugen nu hun stillingen
    opgaver mulighed muligt af efter mig dig sig os op vores hvis her arbejde arbejder ud
  `),
  sv: words(`
    inte jag vad hur varför vem varje något någon några från ert era vara varit blev blir ett en mer
    bara tillsammans göra gör kommer själv de dessa utan hela mycket tar säger sedan egen eget egna
    flera hemma också mellan önskar söka söker bygga bygger vecka veckan nu hon tjänsten uppgifter
    möjlighet möjligt av efter att och är för mig dig sig oss upp vår vårt våra här arbete arbetar ut
  `),
};

/** Endings of long words, likewise: -lig and -leg, -het, -heit and -hed. */
export const SCANDINAVIAN_ENDINGS = {
  nn: ['leg', 'legare', 'heit', 'heita', 'heiter'],
  nb: ['lig', 'lige', 'het', 'heten', 'heter'],
  da: ['lig', 'lige', 'hed', 'heden', 'heder'],
  sv: ['lig', 'liga', 'het', 'heten', 'heter'],
} as const;

/** The languages that are told apart by these words. */
export type ScandinavianLanguage = keyof typeof SCANDINAVIAN_WORDS;

/** Whether a language is one of them. */
export function isScandinavian(lang: string): lang is ScandinavianLanguage {
  return Object.hasOwn(SCANDINAVIAN_WORDS, lang);
}

/** The words of a list. */
export function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
