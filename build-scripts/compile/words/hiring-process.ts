/** Beginnings of words that titles of a hiring process hold, in the interface's languages. */
const WORDS =
  /hiring|how we hire|recruit|interview process|selection process|application process|rekryter|anställer vi|urvalsprocess|rekrutter|ansetter|tilset|søknadsprosess|ansætte|ansættelses|rekrytoi|hakuprosessi|valintaprosessi|bewerbungsprozess|bewerbung ab|auswahlverfahren|rekrutierung|einstellungsprozess/i;

/** Whether an accordion is the hiring process: its title says so and its text has steps. */
export function isHiringProcess(title: string, innerHtml: string): boolean {
  return WORDS.test(title) && innerHtml.includes('<ol');
}
