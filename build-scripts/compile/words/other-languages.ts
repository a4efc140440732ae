import type { PayPeriod } from '../../../src/posting/job-posting.js';
import { words, type FieldLabels, type Words } from './words.js';

/**
 * The most common words of languages that the interface does not speak, by BCP 47: those that postings are likely to be in,
 * and those that resemble a language of the interface.
 */
export const OTHER_LANGUAGES: Readonly<Record<string, Words>> = {
  fr: words`
    le, la, les, l, de, des, du, d, un, une, et, est, en, à, au, aux, dans, pour, par, sur, avec, qui, que, qu, ce, cette,
    ces, vous, nous, votre, vos, notre, nos, il, elle, ils, se, s, sa, son, ses, ne, pas, n, plus, ou, où, être, avez,
    êtes, sont, sera, c, leur, leurs, si, tout, toute, tous, toutes, ainsi, comme, mais, chez, même, aussi, fait, entre
  `,
  es: words`
    de, la, que, el, en, y, a, los, las, se, del, un, una, por, con, no, su, sus, para, es, al, lo, como, más, o, pero,
    este, esta, estos, son, ser, tu, tus, nuestro, nuestra, nuestros, nuestras, te, nos, si, ya, todo, todos, también,
    muy, sin, sobre, entre, cuando, donde, qué, eres, está, estamos, tienes, somos, buscamos, años, trabajo, equipo, hay
  `,
  it: words`
    di, e, il, la, che, in, un, una, per, è, del, della, dei, delle, degli, non, con, i, le, gli, si, da, al, alla, ai,
    alle, nel, nella, sono, come, più, o, anche, lo, l, d, dell, all, nell, su, sul, sulla, questo, questa, nostro,
    nostra, nostri, tuo, tua, tue, ti, ci, noi, se, ma, essere, sei, siamo, cerchiamo, lavoro, tra, dal, dalla, hai
  `,
  pt: words`
    de, a, o, que, e, do, da, em, um, uma, para, é, com, não, os, as, no, na, nos, nas, por, mais, dos, das, como, mas,
    ao, à, aos, seu, sua, seus, suas, ou, ser, se, são, está, também, pelo, pela, até, isso, este, esta, nosso, nossa,
    nossos, você, sem, entre, quando, muito, já, eu, tem, ter, trabalho, equipa, equipe, procuramos, sobre, num, numa
  `,
  gl: words`
    de, a, o, que, e, do, da, en, un, unha, para, é, con, non, os, as, no, na, nos, nas, por, máis, dos, das, como, ao,
    á, se, ou, seu, súa, seus, súas, son, está, tamén, polo, pola, isto, este, esta, noso, nosa, nosos, sen, entre, moi,
    xa, ten, ter, traballo, equipo, sobre, cando, pero, os, às, nun, nunha, dunha, dun
  `,
  ca: words`
    de, la, el, i, que, en, a, els, les, un, una, per, amb, no, del, dels, al, als, és, es, l, d, s, ser, com, més, o,
    però, aquest, aquesta, són, teu, teva, nostre, nostra, nostres, ens, et, si, tot, tots, també, molt, sense, entre,
    quan, on, què, està, estem, busquem, treball, equip, pel, pels, són, hi, ha, us, vostre, i
  `,
  ro: words`
    de, și, şi, în, a, la, cu, pe, din, un, o, care, pentru, este, sunt, nu, să, ai, al, ale, se, mai, că, ce, sau, prin,
    dar, ca, fi, noi, ne, te, îți, tău, ta, tale, noastră, nostru, noștri, vei, vom, va, dacă, cum, unde, foarte, toate,
    această, acest, echipa, echipei, lucra, fie, după, fără, între, le, lor
  `,
  nl: words`
    de, het, een, en, van, in, is, te, dat, die, op, met, voor, aan, zijn, wij, we, je, jij, jouw, jou, bij, als, om, ook,
    er, niet, naar, of, maar, uit, door, over, ons, onze, wat, wie, hebt, heb, heeft, hebben, kan, kun, word, wordt,
    worden, werk, werken, binnen, zoals, meer, nog, dan, tot, deze, dit, zoeken, ben, bent, u, uw, daarnaast, graag, veel
  `,
  af: words`
    die, en, van, in, is, te, dat, op, met, vir, aan, ons, jy, jou, by, as, om, ook, nie, na, of, maar, uit, deur, oor,
    wat, wie, het, kan, word, werk, sal, moet, meer, nog, dan, tot, hierdie, n, hulle, sy, wees, om, een, was, jare
  `,
  pl: words`
    i, w, z, na, do, się, nie, to, jest, o, oraz, dla, od, za, po, ze, we, lub, a, jak, co, który, która, które, których,
    są, przez, przy, być, będzie, będziesz, masz, ci, cię, twój, twoje, twoja, nas, nam, naszym, naszej, nasz, nasza,
    pracy, praca, pracę, jesteś, jesteśmy, szukamy, tego, tym, też, także, już, aby, czy, ale, u, nad, pod, czym, możesz
  `,
  cs: words`
    a, v, na, se, je, že, s, z, do, to, o, k, ve, za, jako, pro, i, by, po, si, od, nebo, ale, jsou, jsme, jsi, při,
    který, která, které, u, co, tak, ze, být, bude, budeš, budete, máš, máte, tě, ti, nás, nám, náš, naše, našem, našeho,
    jsem, práce, práci, hledáme, také, když, až, i, svou, své, vás, vám, kde, jak, nad, pod, více, můžeš, umíš
  `,
  sk: words`
    a, v, na, sa, je, že, s, z, do, to, o, k, vo, za, ako, pre, i, by, po, si, od, alebo, ale, sú, sme, pri, ktorý,
    ktorá, ktoré, u, čo, tak, zo, byť, bude, budeš, budete, máš, máte, ťa, ti, nás, nám, náš, naše, našom, nášho, som,
    práca, práce, práci, hľadáme, tiež, keď, až, svoje, vás, vám, kde, nad, pod, viac, môžeš, aj, iba
  `,
  sl: words`
    in, v, na, se, je, da, za, z, s, so, ki, pri, po, od, do, kot, tudi, ne, ali, pa, bo, bodo, smo, ste, si, ti, vas,
    nas, naš, naše, našega, vaš, delo, dela, delu, iščemo, več, ter, kako, kaj, kjer, če, lahko, med, brez, ob, iz, k, o
  `,
  hr: words`
    i, u, na, se, je, da, za, s, sa, od, do, su, koji, koja, koje, kao, te, ili, po, pri, o, iz, ne, biti, što, će, ako,
    smo, ste, si, nas, vas, naš, naše, našeg, vaš, rad, radu, posao, tražimo, više, također, kako, gdje, ali, može, sve
  `,
  lt: words`
    ir, yra, į, su, kad, tai, iš, ar, kaip, bei, apie, už, nuo, iki, po, mes, mūsų, tu, tavo, jūs, jūsų, tik, dar, bus,
    būti, kuris, kuri, kurie, jei, bet, taip, pat, darbo, darbą, dirbti, ieškome, komandos, arba, prie, per, turi, ką, kas
  `,
  lv: words`
    un, ir, ar, uz, no, par, kas, lai, vai, kā, tu, tev, tavs, mēs, mūsu, mums, jūs, jūsu, būs, arī, pie, pēc, līdz, bet,
    ja, to, ka, nav, tikai, darbs, darbu, darba, meklējam, kur, viss, visi, savu, vari, esi, esam, tiek, tās, kuri, kurš
  `,
  et: words`
    ja, on, ei, et, see, kui, või, ka, sa, sinu, sind, sul, meie, me, meil, oma, mis, kes, kus, siis, ning, aga, oled,
    oleme, olema, pole, saab, saad, töö, tööd, otsime, pakume, selle, seda, veel, väga, kuidas, kõik, kui, üle, koos,
    juures, jaoks, poolt, kuni, nii, tema, nende, tuleb, peab, enda, sinuga, meiega, mida
  `,
  hu: words`
    a, az, és, hogy, nem, is, egy, van, meg, de, ha, vagy, csak, már, mint, el, ez, azt, ami, aki, akik, mi, te, ön,
    minden, lesz, lehet, kell, volt, be, ki, fel, le, még, itt, ahol, munka, munkát, keresünk, csapat, csapatunk,
    számára, között, után, alatt, szeretnél, vagyunk, vár, illetve, valamint, akkor, ezt, így, több
  `,
  is: words`
    og, að, í, á, er, sem, til, um, við, með, fyrir, af, en, það, ekki, þú, þig, þér, þín, þitt, vera, eru, var, hefur,
    hafa, eða, frá, úr, ef, okkur, okkar, hjá, starf, starfið, starfi, vinna, leitum, leitar, einnig, allt, allir, hann,
    hún, þá, þar, hér, svo, eftir, mjög, góð, geta, getur, því, þessi, þess, upp, út, verður, ert
  `,
  fo: words`
    og, at, í, á, er, sum, til, um, við, fyri, av, men, tað, ikki, tú, teg, tær, tín, títt, vera, eru, var, hevur, hava,
    ella, frá, úr, um, okkum, okkara, hjá, starv, starvið, arbeiða, eisini, alt, øll, hann, hon, tá, har, her, so, eftir,
    góð, kann, hesin, upp, út, verður, ert, vit, tykkum, eitt, ein, ein, leita, søkja
  `,
  tr: words`
    ve, bir, bu, için, ile, da, de, olarak, olan, daha, en, ya, veya, gibi, çok, sen, siz, biz, bizim, sizin, senin, ne,
    nasıl, olmak, olması, kadar, sonra, her, ise, iş, arıyoruz, ekibimiz, ekip, tüm, değil, var, yok, üzere, hem, ki
  `,
  id: words`
    dan, yang, di, untuk, dengan, dari, ini, itu, pada, kami, anda, akan, dalam, adalah, atau, tidak, ke, kita, oleh, bisa,
    dapat, sebagai, juga, lebih, kerja, bekerja, tim, mencari, memiliki, secara, serta, para, jika, agar, harus, sangat
  `,
};

/**
 * The periods of pay in languages that the interface does not speak. Words that mean something else in another language, such
 * as “an” and “den”, are part of phrases.
 */
export const OTHER_PERIODS: Readonly<Record<PayPeriod, Words>> = {
  HOUR: words`heure, horaire, heures, hora, all ora, uur, uurloon, godzinę, godz, hodinu`,
  DAY: words`TJM, jour, journalier, día, giorno, por dia, dzień, za den`,
  WEEK: words`semaine, semana, settimana, tydzień`,
  MONTH: words`
    mois, mensuel*, mes, mensual*, mese, mensile, mensili, mês, mensal, mensais, maand, maandelijks, miesiąc, miesięcznie,
    měsíc, měsíčně, mesačne, mesiac, pe lună
  `,
  YEAR: words`
    par an, annuel*, année, al año, anual*, anno, annuo, annui, annuale, ao ano, por ano, anuais, jaar, jaarlijks, rocznie,
    za rok, ročně, ročne, pe an
  `,
};

/** Words about pay, and between and before amounts, in languages that the interface does not speak. */
export const OTHER_PAY: Readonly<Record<string, Words | undefined>> = {
  mentions: words`
    salaire*, rémunération*, TJM, taux journalier*, sueldo, salario, stipendio, retribuzione, salário, remuneração, salaris, loon,
    wynagrodzenie, wynagrodzenia, plat, mzda, palk, зарплата, оклад
  `,
  nouns: words`
    salaire, rémunération, TJM, taux journalier moyen, taux journalier, gratification, salaris, loon, beloning, sueldo,
    salario, retribución, remuneración, stipendio, retribuzione, salário, remuneração, wynagrodzenie, plat, mzda, palk,
    töötasu, зарплата, вознаграждение, оплата
  `,
  qualities: words`
    attractif*, attractive, motivant*, compétitif*, marktconform*, goed, prima, aantrekkelijk*, uitstekend*, competitief,
    competitivo, competitiva, atractivo, atractiva, interessante, atrakcyjne, konkurencyjne, konkurentsivõimeline,
    достойная, конкурентная
  `,
  terms: words`
    selon, suivant, à négocier, à discuter, à définir, à fixer, en fonction, adapté*, au niveau, négociable, envisagé, légale,
    volgens, afhankelijk van, op basis van, conform, in overleg, según, a convenir, commisurata, in base a, da concordare, a
    combinar, de acordo com, zależne od, do uzgodnienia, dle dohody, kokkuleppel, в соответствии с, по договоренности
  `,
  otherMatters: words`en précisant, votre TJM, votre taux, ton TJM, salarisindicatie*, prétentions, salariés`,
  range: words`à, et, a, y, hasta, fino a, até, tot, až`,
  from: words`à partir de, dès, minimum, desde, a partir de, a partire da, mínimo, vanaf, od`,
  upTo: words`jusqu’à, jusqu'à, hasta, fino a, até, tot, do, až`,
};

/** How to apply, in languages that the interface does not speak. */
export const OTHER_APPLY: Readonly<Record<'verbs' | 'documents' | 'questions', Words>> = {
  verbs: words`
    postuler, postulez, postule, candidature, candidatures, candidater, candidatez, solliciteer, solliciteren, reageer, reageren,
    sollicitatie*, solicita, postúlate, postular, aplica, candidatura, candidaturas, inscríbete, candidati, candidarsi,
    candidate se, inscreva, aplikuj, aplikować, aplikacja, aplikacje, zgłoszenie, zgłoszenia, kandiduoti, kandideeri,
    откликнуться, отклик, přihlás, přihláška
  `,
  documents: words`
    lettre de motivation, motivatiebrief, motivatie, curriculum, currículum, hoja de vida, carta de presentación, резюме,
    портфолио, życiorys, list motywacyjny, životopis
  `,
  questions: words`
    question*, renseignement*, vragen, vraag, meer informatie, pregunta*, domande, dúvida*, pytania, вопросы, dotazy
  `,
};

/** Dates and deadlines, in languages that the interface does not speak. */
export const OTHER_DATES: Readonly<Record<'range' | 'until' | 'deadlines' | 'otherDates', Words>> = {
  range: words`au, hasta, al, até, tot, tot en met, do`,
  until: words`
    avant le, jusqu’au, jusqu'au, au plus tard le, hasta el, antes del, entro il, fino al, até, até ao, vóór, voor, uiterlijk,
    tot, tot en met, do, do dnia, kuni, hiljemalt, до
  `,
  deadlines: words`
    date limite, clôture des candidatures, fecha límite, scadenza, prazo de candidatura, sluitingsdatum, termin składania,
    tähtaeg
  `,
  otherDates: words`
    CDD, contrat, début, démarrage, entretien*, réponse, jusqu'en, inicio, entrevista*, inizio, início, start*, gesprek*,
    umowa, rozpoczęcie
  `,
};

/** Names of fields in languages that the interface does not speak. */
export const OTHER_LABELS: FieldLabels = {
  title: words`
    titre, intitulé, intitulé du poste, título, título del puesto, titolo, posizione, functietitel, vacaturetitel, tytuł,
    stanowisko, ametinimetus
  `,
  closes: words`
    date limite, date limite de candidature, date de clôture, échéance, fecha límite, fecha de cierre, plazo,
    scadenza, data limite, prazo, sluitingsdatum, reageren voor, solliciteren tot, termin składania, kandideerimise
    tähtaeg, clôture des candidatures, poste fermé, date de dépublication, dépublication date, termine per le
    candidature, uiterste reactiedatum, solliciteren voor, termin składania aplikacji, aplikuj do, uzávěrka,
    tähtaeg, срок подачи, дедлайн
  `,
  location: words`
    lieu, lieux, lieu de travail, localisation, ville, ubicación, lugar, lugar de trabajo, ciudad, sede, sede di lavoro,
    luogo, luogo di lavoro, localização, local de trabalho, cidade, locatie, standplaats, plaats, werklocatie, werkplek,
    lokalizacja, miejsce pracy, miasto, asukoht, töökoht, город, место работы, місто
  `,
  employmentType: words`
    contrat, type de contrat, type contrat, contrato, tipo de contrato, contratto, tipo di contratto, dienstverband,
    contractvorm, soort contract, umowa, rodzaj umowy, forma zatrudnienia
  `,
  team: words`
    équipe, entreprise, organisme, equipo, empresa, azienda, equipa, equipe, afdeling, bedrijf, zespół, firma, osakond
  `,
};
